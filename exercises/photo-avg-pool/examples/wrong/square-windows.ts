// fails: corner-rectangle, whole-picture, four-channels, gaps, one-pixel-wide, tall-window
// holds: pool-height-for-both
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, options: Options): Image {
  const size = options.poolSize[0];
  const [sy, sx] = options.strides;
  const result: Image = [];
  for (let i = 0; i <= x.length - size; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j <= x[0].length - size; j += sx) line.push(meanColour(x, i, j, size));
    result.push(line);
  }
  return result;
}

function meanColour(x: Image, top: number, left: number, size: number): number[] {
  const sums = x[0][0].map(() => 0);
  for (let r = top; r < top + size; r++) {
    for (let c = left; c < left + size; c++) {
      for (let k = 0; k < sums.length; k++) sums[k] += x[r][c][k];
    }
  }
  return sums.map((sum) => sum / size ** 2);
}
