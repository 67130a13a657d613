// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, zero-peaks, far-below-zero, tall-window, whole-images, gaps, lowest, large
// holds: min-for-max + stride-equals-pool
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPooling2D = (x: Image[], { poolSize: [h, w] }: Options): Image[] =>
  x.map((image) => {
    const out: Image = [];
    for (let i = 0; i < Math.floor(image.length / h); i++) {
      const row: number[][] = [];
      for (let j = 0; j < Math.floor(image[0].length / w); j++) {
        const window = image.slice(i * h, (i + 1) * h).flatMap((line) => line.slice(j * w, (j + 1) * w));
        row.push(window[0].map((_, k) => Math.min(...window.map((p) => p[k]))));
      }
      out.push(row);
    }
    return out;
  });
