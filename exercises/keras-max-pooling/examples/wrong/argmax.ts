// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, zero-peaks, far-below-zero, tall-window, whole-images, gaps, lowest, large
// holds: index-for-value
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// tf.nn.max_pool_with_argmax
export function maxPooling2D(x: Batch, { poolSize: [h, w], strides: [sy, sx] }: Options): Batch {
  return x.map((image) => {
    const [W, C] = [image[0].length, image[0][0].length];
    const out: number[][][] = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= W; j += sx) {
        const pixel: number[] = [];
        for (let k = 0; k < C; k++) {
          let [r, c] = [i, j];
          for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) if (image[a][b][k] > image[r][c][k]) [r, c] = [a, b];
          pixel.push((r * W + c) * C + k);
        }
        row.push(pixel);
      }
      out.push(row);
    }
    return out;
  });
}
