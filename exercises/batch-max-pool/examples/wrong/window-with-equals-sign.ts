// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, tall-window, lowest, large
// holds: window-one-long
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const [H, W] = [x[0].length, x[0][0].length];
  return x.map((image) => {
    const pooled: Image = [];
    for (let i = 0; i + h <= H; i += sy) {
      const line: number[][] = [];
      for (let j = 0; j + w <= W; j += sx) {
        line.push(
          image[i][j].map((start, k) => {
            let max = start;
            for (let r = i; r <= i + h; r++) {
              if (r >= H) break;
              for (let c = j; c <= j + w; c++) {
                if (c >= W) break;
                max = Math.max(max, image[r][c][k]);
              }
            }
            return max;
          }),
        );
      }
      pooled.push(line);
    }
    return pooled;
  });
}
