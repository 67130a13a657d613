// fails: all-negative, mixed-signs, wide-window, overlap, gaps, single-cells, tall-window, one-row, lowest, large
// holds: window-one-long
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPool2d = (x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] =>
  steps(x.length, h, down).map((r) => steps(x[0].length, w, right).map((c) => largest(x, r, r + h, c, c + w)));

function largest(x: number[][], r0: number, r1: number, c0: number, c1: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let r = r0; r < r1; r++) {
    for (let c = c0; c <= Math.min(c1, x[0].length - 1); c++) best = Math.max(best, x[r][c]);
  }
  return best;
}

const steps = (n: number, k: number, s: number) => Array.from({ length: Math.floor((n - k) / s) + 1 }, (_, i) => i * s);
