// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: drops-last-window
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const rows = Math.floor((x.length - h) / sy) + 1;
  const columns = Math.floor((x[0].length - w) / sx);
  const result: Image = [];
  for (let i = 0; i < rows; i++) {
    const line: number[][] = [];
    for (let j = 0; j < columns; j++) {
      const pixel = new Array<number>(channels).fill(0);
      for (let k = 0; k < channels; k++) {
        for (let n = 0; n < h * w; n++) pixel[k] += x[i * sy + Math.floor(n / w)][j * sx + (n % w)][k] / (h * w);
      }
      line.push(pixel);
    }
    result.push(line);
  }
  return result;
}
