// 스트라이드는 [가로, 세로] 순서라고 생각했다
type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const [strideX, strideY] = strides;
  const result: number[][] = [];
  for (let y = 0; y <= x.length - poolSize[0]; y += strideY) {
    const row: number[] = [];
    for (let left = 0; left <= x[0].length - poolSize[1]; left += strideX) {
      let max = x[y][left];
      for (let dy = 0; dy < poolSize[0]; dy++) {
        for (let dx = 0; dx < poolSize[1]; dx++) max = Math.max(max, x[y + dy][left + dx]);
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
