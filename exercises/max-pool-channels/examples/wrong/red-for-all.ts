// fails: lesson, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: first-channel-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPoolChannels = (x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image => {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let top = 0; top <= x.length - h; top += sy) {
    const line: number[][] = [];
    for (let left = 0; left <= x[0].length - w; left += sx) {
      const values = x.slice(top, top + h).flatMap((row) => row.slice(left, left + w).map((pixel) => pixel[0]));
      line.push(Array<number>(channels).fill(Math.max(...values)));
    }
    result.push(line);
  }
  return result;
};
