// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: first-channel-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize, strides }: Options): Image {
  const red = x.map((row) => Float32Array.from(row, (pixel) => pixel[0]));
  const out: Image = [];
  for (let i = 0; i + poolSize[0] <= red.length; i += strides[0]) {
    const line: number[][] = [];
    for (let j = 0; j + poolSize[1] <= red[0].length; j += strides[1]) {
      let best = red[i][j];
      for (let a = i; a < i + poolSize[0]; a++) for (let b = j; b < j + poolSize[1]; b++) best = Math.max(best, red[a][b]);
      line.push([best]);
    }
    out.push(line);
  }
  return out;
}
