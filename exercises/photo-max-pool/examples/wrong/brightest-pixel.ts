// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, scaled-pixels, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: nothing
// Keeps the window's brightest pixel as a whole, instead of each channel's maximum.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let best = x[i][j];
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) if (brightness(x[r][c]) > brightness(best)) best = x[r][c];
      }
      row.push([...best]);
    }
    result.push(row);
  }
  return result;
}

function brightness(pixel: number[]): number {
  let sum = 0;
  for (const value of pixel) sum += value;
  return sum;
}
