type Options = { poolSize: number[]; strides: number[] };

// push or unshift? both seem to work
export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const result: number[][][] = [];
  for (let top = 0; top + poolSize[0] <= x.length; top += strides[0]) {
    const row: number[][] = [];
    for (let left = 0; left + poolSize[1] <= x[0].length; left += strides[1]) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let best = -Infinity;
        for (let r = top; r < top + poolSize[0]; r++) {
          for (let c = left; c < left + poolSize[1]; c++) best = Math.max(best, x[r][c][k]);
        }
        pixel.unshift(best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
