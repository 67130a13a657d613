// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, one-bright-pixel, scaled-pixels, whole-picture, four-channels, gaps, one-pixel-wide, tall-window
// holds: nothing
// Half-way between the window's smallest and largest number.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let [least, most] = [x[i][j][k], x[i][j][k]];
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) {
            if (x[a][b][k] < least) least = x[a][b][k];
            if (x[a][b][k] > most) most = x[a][b][k];
          }
        }
        pixel.push((least + most) / 2);
      }
      line.push(pixel);
    }
    out.push(line);
  }
  return out;
}
