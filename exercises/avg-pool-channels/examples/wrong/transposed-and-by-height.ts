// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: divides-by-side + transposed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0, r = 0; r + h <= x.length; i++, r += sy) {
    for (let j = 0, c = 0; c + w <= x[0].length; j++, c += sx) {
      const pixels = x.slice(r, r + h).flatMap((line) => line.slice(c, c + w));
      out[j] ??= [];
      out[j][i] = pixels.reduce((a, b) => a.map((v, k) => v + b[k])).map((v) => v / h);
    }
  }
  return out;
}
