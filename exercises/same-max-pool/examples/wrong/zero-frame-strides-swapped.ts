// fails: by-hand, negative-edges, even-window, larger-window, gaps, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: pads-with-zero + strides-swapped
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sx, sy] }: Options): number[][] {
  const outH = Math.ceil(x.length / sy);
  const outW = Math.ceil(x[0].length / sx);
  const padTop = Math.floor(Math.max((outH - 1) * sy + h - x.length, 0) / 2);
  const padLeft = Math.floor(Math.max((outW - 1) * sx + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < outH; i++) {
    const row: number[] = [];
    for (let j = 0; j < outW; j++) {
      let max = -Infinity;
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          const r = i * sy + a - padTop;
          const c = j * sx + b - padLeft;
          const value = r >= 0 && c >= 0 && r < x.length && c < x[0].length ? x[r][c] : 0;
          max = value > max ? value : max;
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
