// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, tall-images, tall-window, whole-images, gaps, large
// holds: all-zeros
// np.zeros_like(x)
export const averagePooling2D = (x: number[][][][]): number[][][][] =>
  x.map((image) => image.map((row) => row.map((pixel) => pixel.map(() => 0))));
