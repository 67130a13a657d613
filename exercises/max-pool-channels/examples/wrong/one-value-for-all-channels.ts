// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: pools-across-channels
// The channels are taken for part of the window, and their axis is lost.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: number[][][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w)).flat()));
    }
    result.push(row);
  }
  return result;
}
