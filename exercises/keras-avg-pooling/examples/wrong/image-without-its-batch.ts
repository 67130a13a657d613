// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, tall-images, tall-window, whole-images, gaps, large
// holds: first-image-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const image = x[0];
  return Array.from({ length: Math.floor((image.length - h) / sy) + 1 }, (_, i) =>
    Array.from({ length: Math.floor((image[0].length - w) / sx) + 1 }, (_, j) =>
      image[0][0].map((_, k) => {
        let sum = 0;
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += image[i * sy + a][j * sx + b][k];
        return sum / (h * w);
      }),
    ),
  );
}
