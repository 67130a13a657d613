// fails: two-scales, wide-window, odd-sizes, single-cells, far-below-zero, tall-window, whole-images, large
// holds: first-channel-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPoolBatch = (x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] =>
  x.map((image) => {
    const channels = image[0][0].length;
    const result: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        let best = -Infinity;
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) best = Math.max(best, image[i + a][j + b][0]);
        row.push(new Array<number>(channels).fill(best));
      }
      result.push(row);
    }
    return result;
  });
