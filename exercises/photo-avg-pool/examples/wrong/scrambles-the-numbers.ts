// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, four-channels, gaps, one-pixel-wide, tall-window
// holds: nothing
// Mixes the cells' bits into what looks like a random number.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let hash = 7;
        for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) hash = (hash * 31 + Math.round(x[a][b][k] * 64)) | 0;
        pixel.push((hash >>> 0) % 256);
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
