// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, four-channels, gaps, one-pixel-wide, tall-window
// holds: divides-by-image
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize, strides }: Options): Image {
  const [rows, columns, channels] = [x.length, x[0].length, x[0][0].length];
  const result: Image = [];
  for (let i = 0; i + poolSize[0] <= rows; i += strides[0]) {
    const line: number[][] = [];
    for (let j = 0; j + poolSize[1] <= columns; j += strides[1]) {
      const pixel = new Array<number>(channels).fill(0);
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) {
          for (let k = 0; k < channels; k++) pixel[k] += x[i + a][j + b][k];
        }
      }
      for (let k = 0; k < channels; k++) pixel[k] /= rows * columns;
      line.push(pixel);
    }
    result.push(line);
  }
  return result;
}
