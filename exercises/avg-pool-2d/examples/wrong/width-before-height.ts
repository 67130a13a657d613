// fails: wide-window, whole-input, one-row, tall-window, gaps, one-column, large
// holds: pool-size-swapped
// poolSize = [width, height]
export function avgPool2d(x: number[][], o: { poolSize: number[]; strides: number[] }): number[][] {
  const poolWidth = o.poolSize[0];
  const poolHeight = o.poolSize[1];
  const result: number[][] = [];
  for (let top = 0; top + poolHeight <= x.length; top += o.strides[0]) {
    const row: number[] = [];
    for (let left = 0; left + poolWidth <= x[0].length; left += o.strides[1]) {
      let sum = 0;
      for (let r = 0; r < poolHeight; r++) for (let c = 0; c < poolWidth; c++) sum += x[top + r][left + c];
      row.push(sum / (poolWidth * poolHeight));
    }
    result.push(row);
  }
  return result;
}
