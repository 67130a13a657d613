type Options = {
  poolSize: [number, number];
  strides: [number, number];
  padding: "valid";
  shift: [number, number];
};

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [height, width] = [x.length, x[0].length];
  const [down, right] = options.shift;
  const shifted: number[][] = [];
  for (let r = 0; r < height; r++) shifted.push(new Array<number>(width).fill(0));
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const isInside = r + down >= 0 && r + down < height && c + right >= 0 && c + right < width;
      if (isInside) shifted[r + down][c + right] = x[r][c];
    }
  }
  const result = maxPool(shifted, options);
  const before = maxPool(x, options);
  for (let i = 0; i < result.length; i++) {
    for (let j = 0; j < result[i].length; j++) result[i][j] -= before[i][j];
  }
  return result;
}

function maxPool(x: number[][], options: Options): number[][] {
  const [poolHeight, poolWidth] = options.poolSize;
  const [down, right] = options.strides;
  const result: number[][] = [];
  for (let top = 0; top + poolHeight <= x.length; top += down) {
    const row: number[] = [];
    for (let left = 0; left + poolWidth <= x[0].length; left += right) {
      let best = x[top][left];
      for (let r = top; r < top + poolHeight; r++) {
        for (let c = left; c < left + poolWidth; c++) best = Math.max(best, x[r][c]);
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;
}
