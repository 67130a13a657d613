// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: window-one-short
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [down, right] }: Options): Image[] {
  const height = Math.floor((x[0].length - h) / down) + 1;
  const width = Math.floor((x[0][0].length - w) / right) + 1;
  const channels = x[0][0][0].length;
  const result: Image[] = [];
  for (let n = 0; n < x.length; n++) {
    const image: Image = [];
    for (let i = 0; i < height; i++) {
      const row: number[][] = [];
      for (let j = 0; j < width; j++) {
        const pixel: number[] = [];
        for (let k = 0; k < channels; k++) {
          let max = -Infinity;
          for (let r = i * down; r < i * down + h - 1; r++) {
            for (let c = j * right; c < j * right + w - 1; c++) {
              if (x[n][r][c][k] > max) max = x[n][r][c][k];
            }
          }
          pixel.push(max);
        }
        row.push(pixel);
      }
      image.push(row);
    }
    result.push(image);
  }
  return result;
}
