// fails: lesson, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: channels-first-for-last
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// One flat array, in which I thought the planes lie one after another.
export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const [H, W, C] = [x.length, x[0].length, x[0][0].length];
  const data = x.flat(2);
  const at = (k: number, r: number, c: number) => data[k * H * W + r * W + c];
  const result: Image = [];
  for (let i = 0; i + h <= H; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= W; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < C; k++) {
        let m = -Infinity;
        for (let r = i; r < i + h; r++) for (let c = j; c < j + w; c++) m = Math.max(m, at(k, r, c));
        pixel.push(m);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
