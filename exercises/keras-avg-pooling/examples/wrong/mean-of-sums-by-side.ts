// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, tall-images, tall-window, whole-images, gaps, large
// holds: divides-by-side
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Batch, { poolSize: [h, w], strides: [sy, sx] }: Options): Batch {
  return x.map((image) => {
    const out: number[][][] = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const sums = image[i][j].map(() => 0);
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) image[a][b].forEach((v, k) => (sums[k] += v));
        }
        row.push(sums.map((s) => s / poolSizeOf(w)));
      }
      out.push(row);
    }
    return out;
  });
}

const poolSizeOf = (side: number): number => side;
