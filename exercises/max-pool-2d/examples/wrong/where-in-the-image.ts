// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: index-for-value
export function maxPool2d(x: number[][], o: { poolSize: number[]; strides: number[] }): number[][] {
  const width = x[0].length;
  const result: number[][] = [];
  for (let top = 0; top + o.poolSize[0] <= x.length; top += o.strides[0]) {
    const line: number[] = [];
    for (let left = 0; left + o.poolSize[1] <= width; left += o.strides[1]) {
      let argmax = top * width + left;
      for (let r = top; r < top + o.poolSize[0]; r++)
        for (let c = left; c < left + o.poolSize[1]; c++)
          if (x[r][c] > x[Math.floor(argmax / width)][argmax % width]) argmax = r * width + c;
      line.push(argmax);
    }
    result.push(line);
  }
  return result;
}
