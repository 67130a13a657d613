// fails: lesson-channels, photo-pool-10, corner-rectangle, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: channels-reversed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, options: Options): Image {
  const out: Image = [];
  for (let i = 0; i + options.poolSize[0] <= x.length; i += options.strides[0]) {
    const line: number[][] = [];
    for (let j = 0; j + options.poolSize[1] <= x[0].length; j += options.strides[1]) {
      line.push(difference(x, i, j, options.poolSize));
    }
    out.push(line);
  }
  return out;
}

function difference(x: Image, top: number, left: number, [h, w]: [number, number]): number[] {
  const pixel: number[] = [];
  for (let k = 0; k < x[0][0].length; k++) {
    let max = -Infinity;
    let sum = 0;
    for (let r = top; r < top + h; r++) {
      for (let c = left; c < left + w; c++) {
        sum += x[r][c][k];
        max = Math.max(max, x[r][c][k]);
      }
    }
    pixel.splice(0, 0, max - sum / (h * w));
  }
  return pixel;
}
