// fails: two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, tall-window, whole-images, large
// holds: pools-across-channels + stride-equals-pool
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize: [h, w] }: Options): Image[] {
  return x.map((image) => {
    const result: Image = [];
    for (let i = 0; i + h <= image.length; i += h) {
      const line: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += w) {
        let sum = 0;
        let count = 0;
        for (let r = i; r < i + h; r++) {
          for (let c = j; c < j + w; c++) {
            for (const value of image[r][c]) {
              sum += value;
              count += 1;
            }
          }
        }
        line.push(image[i][j].map(() => sum / count));
      }
      result.push(line);
    }
    return result;
  });
}
