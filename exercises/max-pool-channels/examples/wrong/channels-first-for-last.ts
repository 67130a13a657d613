// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: channels-first-for-last
// Reads channels x height x width.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  return x.map((channel) => {
    const result: number[][] = [];
    for (let i = 0; i + h <= channel.length; i += down) {
      const row: number[] = [];
      for (let j = 0; j + w <= channel[0].length; j += right) {
        row.push(Math.max(...channel.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
      }
      result.push(row);
    }
    return result;
  });
}
