// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, far-below-zero, tall-window, whole-images, lowest, large
// holds: channels-first-for-last
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// x[image][channel][row][column]
export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((planes) =>
    planes.map((plane) => {
      const pooled: number[][] = [];
      for (let i = 0; i + h <= plane.length; i += sy) {
        const row: number[] = [];
        for (let j = 0; j + w <= plane[0].length; j += sx) {
          let max = plane[i][j];
          for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) max = plane[a][b] > max ? plane[a][b] : max;
          row.push(max);
        }
        pooled.push(row);
      }
      return pooled;
    }),
  );
}
