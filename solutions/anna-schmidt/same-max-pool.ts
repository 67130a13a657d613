// Separable, like the valid one: every line is padded with -Infinity, which no maximum ever takes.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const across = x.map((row) => slide(row, w, sx));
  const down = across[0].map((_, c) => slide(across.map((row) => row[c]), h, sy));
  return down[0].map((_, r) => down.map((column) => column[r]));
}

function slide(line: number[], size: number, stride: number): number[] {
  const length = Math.ceil(line.length / stride);
  const padding = Math.max((length - 1) * stride + size - line.length, 0);
  const before = padding >> 1;
  const padded = new Float64Array(line.length + padding).fill(-Infinity);
  padded.set(line, before);
  return Array.from({ length }, (_, i) => Math.max(...padded.subarray(i * stride, i * stride + size)));
}
