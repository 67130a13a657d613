// 수업 예제대로: 네 칸을 더해서 4로 나눈다
export function avgPool2d(x: number[][]): number[][] {
  const out: number[][] = [];
  for (let i = 0; i < x.length - 1; i += 2) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length - 1; j += 2) {
      row.push((x[i][j] + x[i][j + 1] + x[i + 1][j] + x[i + 1][j + 1]) / 4);
    }
    out.push(row);
  }
  return out;
}
