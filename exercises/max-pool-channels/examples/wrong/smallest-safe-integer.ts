// fails: lowest
// holds: max-from-finite
// Takes the smallest safe integer for the smallest number.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let best = Number.MIN_SAFE_INTEGER;
        for (let r = i; r < i + h; r++) {
          for (let c = j; c < j + w; c++) if (x[r][c][k] > best) best = x[r][c][k];
        }
        pixel.push(best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
