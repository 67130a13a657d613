// Adds up everything above and left of each cell once; every window's sum is then four look-ups.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const [height, width] = [x.length, x[0].length];
  const sums = new Float64Array((height + 1) * (width + 1));
  const corner = (r: number, c: number) => sums[r * (width + 1) + c];
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      sums[(r + 1) * (width + 1) + c + 1] = x[r][c] + corner(r, c + 1) + corner(r + 1, c) - corner(r, c);
    }
  }
  const rows = edges(height, poolSize[0], strides[0]);
  const columns = edges(width, poolSize[1], strides[1]);
  return rows.map(({ from: top, to: bottom }) =>
    columns.map(({ from: left, to: right }) => {
      const sum = corner(bottom, right) - corner(top, right) - corner(bottom, left) + corner(top, left);
      return sum / ((bottom - top) * (right - left));
    }),
  );
}

function edges(n: number, k: number, s: number): { from: number; to: number }[] {
  const out = Math.ceil(n / s);
  const before = Math.floor(Math.max((out - 1) * s + k - n, 0) / 2);
  const result: { from: number; to: number }[] = [];
  for (let i = 0; i < out; i++) {
    const start = i * s - before;
    result.push({ from: Math.max(start, 0), to: Math.min(start + k, n) });
  }
  return result;
}
