// fails: lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, zero-peaks, far-below-zero, tall-window, whole-images, gaps, lowest, large
// holds: channels-reversed + first-image-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const image = x[0];
  const C = image[0][0].length;
  const rows: Image = [];
  for (let i = 0; i + h <= image.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= image[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 1; k <= C; k++) {
        let m = -Infinity;
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) m = Math.max(m, image[i + a][j + b][C - k]);
        pixel.push(m);
      }
      row.push(pixel);
    }
    rows.push(row);
  }
  return [rows];
}
