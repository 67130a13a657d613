// fails: by-hand, negative-edges, even-window, uneven-padding, no-padding, larger-window, gaps, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: avg-for-max
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

// 윈도우 안에 실제로 있는 칸들의 평균
export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const spans = [x.length, x[0].length].map((n, axis) => {
    const [k, s] = [poolSize[axis], strides[axis]];
    const out = Math.ceil(n / s);
    const before = Math.floor(Math.max((out - 1) * s + k - n, 0) / 2);
    return Array.from({ length: out }, (_, i) => ({
      from: Math.max(0, i * s - before),
      to: Math.min(n, i * s - before + k),
    }));
  });
  return spans[0].map((rows) =>
    spans[1].map((columns) => {
      let sum = 0;
      for (let r = rows.from; r < rows.to; r++) for (let c = columns.from; c < columns.to; c++) sum += x[r][c];
      return sum / ((rows.to - rows.from) * (columns.to - columns.from));
    }),
  );
}
