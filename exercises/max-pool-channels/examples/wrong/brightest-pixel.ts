// fails: lesson, two-scales, five-channels, odd-sizes, wide-window, whole-input, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: nothing
// Keeps the window's brightest pixel as a whole, instead of each channel's maximum.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const brightness = (pixel: number[]) => pixel.reduce((a, b) => a + b);
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixels = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(pixels.reduce((best, pixel) => (brightness(pixel) > brightness(best) ? pixel : best)));
    }
    result.push(row);
  }
  return result;
}
