// fails: by-hand, negative-edges, even-window, uneven-padding, no-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: max-from-zero + same-as-valid
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i <= x.length - h; i += sy) {
    const row: number[] = [];
    for (let j = 0; j <= x[0].length - w; j += sx) {
      let max = 0;
      for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) if (max < x[a][b]) max = x[a][b];
      row.push(max);
    }
    out.push(row);
  }
  return out;
}
