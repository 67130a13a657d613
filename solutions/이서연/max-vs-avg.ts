// Pools twice and subtracts, as the words say.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, options: Options): Image {
  const maxima = pool(x, options, (values) => values.reduce((a, b) => Math.max(a, b)));
  const averages = pool(x, options, (values) => values.reduce((a, b) => a + b) / values.length);
  return maxima.map((row, i) => row.map((pixel, j) => pixel.map((value, k) => value - averages[i][j][k])));
}

function pool(x: Image, { poolSize: [h, w], strides: [down, right] }: Options, join: (values: number[]) => number): Image {
  const result: Image = [];
  for (let top = 0; top + h <= x.length; top += down) {
    const row: number[][] = [];
    for (let left = 0; left + w <= x[0].length; left += right) {
      const window = x.slice(top, top + h).flatMap((line) => line.slice(left, left + w));
      row.push(window[0].map((_, k) => join(window.map((pixel) => pixel[k]))));
    }
    result.push(row);
  }
  return result;
}
