// fails: all-negative, out-of-sight, wide-window, far-below-zero, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: max-from-zero + strides-swapped
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], { poolSize: [h, w], strides: [sx, sy], shift: [dy, dx] }: Options): number[][] {
  const at = (r: number, c: number): number => x[r]?.[c] ?? 0;
  const result: number[][] = [];
  for (let i = 0; i <= x.length - h; i += sy) {
    const row: number[] = [];
    for (let j = 0; j <= x[0].length - w; j += sx) {
      let before = 0;
      let after = 0;
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) {
          if (at(r, c) > before) before = at(r, c);
          if (at(r - dy, c - dx) > after) after = at(r - dy, c - dx);
        }
      }
      row.push(after - before);
    }
    result.push(row);
  }
  return result;
}
