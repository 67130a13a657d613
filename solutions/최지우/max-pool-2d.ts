// 수업 예제대로: 2 x 2 칸에서 가장 큰 수
export function maxPool2d(x: number[][]): number[][] {
  const out: number[][] = [];
  for (let i = 0; i < x.length - 1; i += 2) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length - 1; j += 2) {
      row.push(Math.max(x[i][j], x[i][j + 1], x[i + 1][j], x[i + 1][j + 1]));
    }
    out.push(row);
  }
  return out;
}
