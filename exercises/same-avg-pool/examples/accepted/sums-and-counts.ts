// Pads with zeros, sums the windows, and divides by the same sums of a matrix of ones.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], options: Options): number[][] {
  const sums = windowSums(x, options);
  const counts = windowSums(
    x.map((row) => row.map(() => 1)),
    options,
  );
  return sums.map((row, i) => row.map((sum, j) => sum / counts[i][j]));
}

function windowSums(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const height = Math.ceil(x.length / down);
  const width = Math.ceil(x[0].length / right);
  const top = firstCell(height, down, h, x.length);
  const left = firstCell(width, right, w, x[0].length);
  const at = (r: number, c: number) => x[r]?.[c] ?? 0;
  const sums: number[][] = [];
  for (let i = 0; i < height; i++) {
    sums.push(new Array(width).fill(0));
    for (let j = 0; j < width; j++) {
      for (let d = 0; d < h * w; d++) sums[i][j] += at(top + i * down + Math.floor(d / w), left + j * right + (d % w));
    }
  }
  return sums;
}

const firstCell = (out: number, stride: number, size: number, n: number): number =>
  -Math.floor(Math.max((out - 1) * stride + size - n, 0) / 2);
