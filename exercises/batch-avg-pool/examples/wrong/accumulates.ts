// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, tall-window, whole-images, large
// holds: sum-for-avg
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 더하기만 하고 나누는 걸 잊었다
export const avgPoolBatch = (x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] =>
  x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        row.push(
          image
            .slice(i, i + h)
            .map((line) => line.slice(j, j + w).reduce((a, b) => a.map((v, k) => v + b[k])))
            .reduce((a, b) => a.map((v, k) => v + b[k])),
        );
      }
      out.push(row);
    }
    return out;
  });
