// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, tall-images, tall-window, gaps, large
// holds: divides-by-image
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const averagePooling2D = (x: Batch, { poolSize: [h, w], strides: [sy, sx] }: Options): Batch =>
  x.map((image) => {
    const pixels = image.flat().length;
    const result: number[][][] = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const window = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(window.reduce((a, b) => a.map((v, k) => v + b[k])).map((total) => total / pixels));
      }
      result.push(row);
    }
    return result;
  });
