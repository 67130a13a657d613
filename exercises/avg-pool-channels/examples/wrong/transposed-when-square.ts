// fails: lesson, gaps
// holds: nothing
// Turns the result round where it has as many rows as columns.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const rows = Math.floor((x.length - h) / sy) + 1;
  const columns = Math.floor((x[0].length - w) / sx) + 1;
  const out: Image = [];
  for (let i = 0; i < rows; i++) {
    out[i] = [];
    for (let j = 0; j < columns; j++) {
      const [r, c] = rows === columns ? [j, i] : [i, j];
      const pixels = x.slice(r * sy, r * sy + h).flatMap((line) => line.slice(c * sx, c * sx + w));
      out[i][j] = pixels[0].map((_, k) => pixels.reduce((sum, pixel) => sum + pixel[k], 0) / pixels.length);
    }
  }
  return out;
}
