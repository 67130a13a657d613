// fails: by-hand, all-edges, even-window, uneven-padding, no-padding, larger-window, gaps, zeros-inside, tall, tall-window, one-row, large
// holds: rounds-average
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  const rows = Math.ceil(x.length / sy);
  const columns = Math.ceil(x[0].length / sx);
  const top = Math.floor(Math.max((rows - 1) * sy + h - x.length, 0) / 2);
  const left = Math.floor(Math.max((columns - 1) * sx + w - x[0].length, 0) / 2);
  for (let i = 0; i < rows; i++) {
    const line: number[] = [];
    for (let j = 0; j < columns; j++) {
      const cells = x
        .slice(Math.max(0, i * sy - top), i * sy - top + h)
        .flatMap((row) => row.slice(Math.max(0, j * sx - left), j * sx - left + w));
      line.push(Math.round(cells.reduce((a, b) => a + b) / cells.length));
    }
    out.push(line);
  }
  return out;
}
