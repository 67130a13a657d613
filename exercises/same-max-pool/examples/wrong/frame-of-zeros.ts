// fails: by-hand, negative-edges, even-window, ties, far-below-zero, tall, tall-window, lowest, large
// holds: pads-with-zero
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

// 먼저 0으로 둘러싼 행렬을 만든다 (zero padding)
export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const [rows, above, below] = axis(x.length, poolSize[0], strides[0]);
  const [cols, before, after] = axis(x[0].length, poolSize[1], strides[1]);
  const width = before + x[0].length + after;
  const zeroRow = () => new Array<number>(width).fill(0);
  const padded = [
    ...Array.from({ length: above }, zeroRow),
    ...x.map((row) => [...new Array<number>(before).fill(0), ...row, ...new Array<number>(after).fill(0)]),
    ...Array.from({ length: below }, zeroRow),
  ];
  const out: number[][] = [];
  for (let i = 0; i < rows; i++) {
    out[i] = [];
    for (let j = 0; j < cols; j++) {
      let m = -Infinity;
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) m = Math.max(m, padded[i * strides[0] + a][j * strides[1] + b]);
      }
      out[i][j] = m;
    }
  }
  return out;
}

function axis(n: number, k: number, s: number): [out: number, before: number, after: number] {
  const out = Math.ceil(n / s);
  const p = Math.max((out - 1) * s + k - n, 0);
  return [out, Math.floor(p / 2), p - Math.floor(p / 2)];
}
