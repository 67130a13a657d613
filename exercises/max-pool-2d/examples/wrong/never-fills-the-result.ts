// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: all-zeros
// TensorFlow의 출력 크기 공식까지는 맞다
export function maxPool2d(x: number[][], options: { poolSize: number[]; strides: number[] }): number[][] {
  const outHeight = Math.floor((x.length - options.poolSize[0]) / options.strides[0]) + 1;
  const outWidth = Math.floor((x[0].length - options.poolSize[1]) / options.strides[1]) + 1;
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) row.push(0);
    result.push(row);
  }
  return result;
}
