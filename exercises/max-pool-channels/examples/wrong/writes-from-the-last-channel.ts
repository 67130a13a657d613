// fails: lesson, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: channels-reversed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// BGR 순서라고 생각했다
export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const C = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel = new Array<number>(C).fill(-Infinity);
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          x[i + a][j + b].forEach((v, ch) => {
            pixel[C - 1 - ch] = Math.max(pixel[C - 1 - ch], v);
          });
        }
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
