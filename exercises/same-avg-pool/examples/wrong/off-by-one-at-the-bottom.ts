// fails: by-hand, all-edges, even-window, uneven-padding, no-padding, larger-window, zeros-inside, tall, one-row, large
// holds: nothing
// `< x.length - 1` in one place: the matrix's last row is never seen.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const oh = Math.ceil(x.length / sy);
  const ow = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((oh - 1) * sy + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((ow - 1) * sx + w - x[0].length, 0) / 2);
  const out: number[][] = [];
  for (let i = 0; i < oh; i++) {
    const row: number[] = [];
    for (let j = 0; j < ow; j++) {
      let [sum, count] = [0, 0];
      for (let r = i * sy - above; r < i * sy - above + h; r++) {
        for (let c = j * sx - before; c < j * sx - before + w; c++) {
          if (r < 0 || c < 0 || r >= x.length - 1 || c >= x[0].length) continue;
          sum += x[r][c];
          count++;
        }
      }
      row.push(count > 0 ? sum / count : 0);
    }
    out.push(row);
  }
  return out;
}
