// fails: zero-peaks
// holds: zero-counts-as-unset
// A maximum of 0 is taken for none.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], options: Options): Image[] {
  return x.map((image) => pool(image, options));
}

function pool(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let best: number | undefined;
        for (let r = i; r < i + h; r++) {
          for (let c = j; c < j + w; c++) if (!best || x[r][c][k] > best) best = x[r][c][k];
        }
        pixel.push(best!);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
