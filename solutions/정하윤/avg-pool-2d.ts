// 풀링 윈도우는 정사각형
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const size = poolSize[0];
  const result: number[][] = [];
  for (let y = 0; y <= x.length - size; y += strides[0]) {
    const row: number[] = [];
    for (let left = 0; left <= x[0].length - size; left += strides[1]) {
      let sum = 0;
      for (let dy = 0; dy < size; dy++) {
        for (let dx = 0; dx < size; dx++) sum += x[y + dy][left + dx];
      }
      row.push(sum / size ** 2);
    }
    result.push(row);
  }
  return result;
}
