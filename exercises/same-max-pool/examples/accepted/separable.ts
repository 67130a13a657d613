// First along each row, then along each column: a line is pooled the same way in both directions.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export const maxPool2d = (x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] => {
  const across = x.map((row) => poolLine(row, w, right));
  return transposed(transposed(across).map((column) => poolLine(column, h, down)));
};

function poolLine(line: number[], size: number, stride: number): number[] {
  const length = Math.ceil(line.length / stride);
  const missing = (length - 1) * stride + size - line.length;
  const start = missing > 0 ? -Math.floor(missing / 2) : 0;
  const pooled = new Array<number>(length).fill(-Infinity);
  for (let i = 0; i < length; i++) {
    for (let d = 0; d < size; d++) {
      const value = line[start + i * stride + d];
      if (value !== undefined && value > pooled[i]) pooled[i] = value;
    }
  }
  return pooled;
}

const transposed = (x: number[][]): number[][] => x[0].map((_, c) => x.map((row) => row[c]));
