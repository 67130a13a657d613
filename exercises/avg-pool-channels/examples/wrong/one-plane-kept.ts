// fails: lesson, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: first-channel-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const avgPoolChannels = (x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image => {
  const grey = x.map((row) => row.map(([first]) => first));
  const out: Image = [];
  for (let i = 0; i + h <= grey.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= grey[0].length; j += sx) {
      const cells = grey.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push([cells.reduce((a, b) => a + b, 0) / cells.length]);
    }
    out.push(row);
  }
  return out;
};
