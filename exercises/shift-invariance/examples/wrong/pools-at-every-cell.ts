// fails: lesson, stays-inside, no-shift, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, large
// holds: stride-one
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], { poolSize: [h, w], shift: [dy, dx] }: Options): number[][] {
  const rows = x.length - h + 1;
  const columns = x[0].length - w + 1;
  const get = (r: number, c: number) => (r < 0 || c < 0 || r >= x.length || c >= x[0].length ? 0 : x[r][c]);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      let [before, after] = [-Infinity, -Infinity];
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) {
          before = Math.max(before, get(r, c));
          after = Math.max(after, get(r - dy, c - dx));
        }
      }
      return after - before;
    }),
  );
}
