// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, single-cells, far-below-zero, tall-window, gaps, one-row, large
// holds: nothing
// Right, but the first two pixels of every row change places.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixels = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(x[0][0].map((_, k) => Math.max(...pixels.map((p) => p[k]))));
    }
    if (row.length > 1) [row[0], row[1]] = [row[1], row[0]];
    out.push(row);
  }
  return out;
}
