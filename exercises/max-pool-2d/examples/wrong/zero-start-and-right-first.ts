// fails: all-negative, mixed-signs, odd-sizes, wide-window, gaps, single-cells, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: max-from-zero + strides-swapped
export function maxPool2d(x: number[][], options: { poolSize: number[]; strides: number[] }) {
  const [poolH, poolW] = options.poolSize;
  const [strideX, strideY] = options.strides; // 가로, 세로
  let result: number[][] = [];
  for (let i = 0; i <= x.length - poolH; i += strideY) {
    let row: number[] = [];
    for (let j = 0; j <= x[i].length - poolW; j += strideX) {
      let max = 0;
      for (let a = i; a < i + poolH; a++) {
        for (let b = j; b < j + poolW; b++) {
          if (x[a][b] > max) {
            max = x[a][b];
          }
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
