// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: rounds-average + first-channel-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const averageOfRed = (top: number, left: number): number => {
    let red = 0;
    for (let r = top; r < top + h; r++) for (let c = left; c < left + w; c++) red += x[r][c][0];
    return Math.round(red / (h * w));
  };
  const out: Image = [];
  for (let top = 0; top + h <= x.length; top += sy) {
    const row: number[][] = [];
    for (let left = 0; left + w <= x[0].length; left += sx) row.push([averageOfRed(top, left)]);
    out.push(row);
  }
  return out;
}
