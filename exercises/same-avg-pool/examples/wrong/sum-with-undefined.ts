// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: reads-past-edge
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = Math.ceil(x.length / sy);
  const columns = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((rows - 1) * sy + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((columns - 1) * sx + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < rows; i++) {
    const line: number[] = [];
    for (let j = 0; j < columns; j++) {
      let total = 0;
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) total += x[i * sy - above + a]?.[j * sx - before + b];
      line.push(total / (h * w));
    }
    result.push(line);
  }
  return result;
}
