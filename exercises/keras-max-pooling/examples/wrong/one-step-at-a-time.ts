// fails: lesson, lesson-channels, all-defaults, picture-pool-10, odd-sizes, wide-window, zero-peaks, far-below-zero, tall-window, gaps, lowest, large
// holds: stride-one
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w] }: Options): Image[] {
  return x.map((image) =>
    image.slice(h - 1).map((_, i) =>
      image[0].slice(w - 1).map((_, j) =>
        image[0][0].map((_, k) => {
          let max = image[i][j][k];
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) max = Math.max(max, image[i + a][j + b][k]);
          return max;
        }),
      ),
    ),
  );
}
