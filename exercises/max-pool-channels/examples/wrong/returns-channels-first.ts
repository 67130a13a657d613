// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// Pools rightly, but leaves the channels in front.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: number[][][], { poolSize: [h, w], strides: [down, right] }: Options): number[][][] {
  return x[0][0].map((_, k) => {
    const result: number[][] = [];
    for (let i = 0; i + h <= x.length; i += down) {
      const row: number[] = [];
      for (let j = 0; j + w <= x[0].length; j += right) {
        row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w).map((pixel) => pixel[k]))));
      }
      result.push(row);
    }
    return result;
  });
}
