// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, zero-peaks, far-below-zero, tall-window, gaps, lowest, large
// holds: max-from-zero + transposed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let c = 0; c + w <= image[0].length; c += sx) {
      const line: number[][] = [];
      for (let r = 0; r + h <= image.length; r += sy) {
        const best = new Array<number>(image[0][0].length).fill(0);
        for (let a = r; a < r + h; a++) {
          for (let b = c; b < c + w; b++) for (let k = 0; k < best.length; k++) best[k] = Math.max(best[k], image[a][b][k]);
        }
        line.push(best);
      }
      out.push(line);
    }
    return out;
  });
}
