// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, tall-images, tall-window, gaps, large
// holds: window-one-long
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const sums = image[i][j].map(() => 0);
        let count = 0;
        for (let a = i; a <= Math.min(i + h, image.length - 1); a++) {
          for (let b = j; b <= Math.min(j + w, image[0].length - 1); b++) {
            for (let k = 0; k < sums.length; k++) sums[k] += image[a][b][k];
            count++;
          }
        }
        row.push(sums.map((s) => s / count));
      }
      out.push(row);
    }
    return out;
  });
}
