// fails: wide-window, tall-window, gaps, one-row, large
// holds: strides-swapped
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize, strides }: Options): Image {
  const move = { x: strides[0], y: strides[1] };
  const size = { x: poolSize[1], y: poolSize[0] };
  const out: Image = [];
  for (let y0 = 0; y0 + size.y <= x.length; y0 += move.y) {
    const row: number[][] = [];
    for (let x0 = 0; x0 + size.x <= x[0].length; x0 += move.x) {
      const mean = x[0][0].map(() => 0);
      for (let dy = 0; dy < size.y; dy++) {
        for (let dx = 0; dx < size.x; dx++) {
          for (let k = 0; k < mean.length; k++) mean[k] += x[y0 + dy][x0 + dx][k] / (size.x * size.y);
        }
      }
      row.push(mean);
    }
    out.push(row);
  }
  return out;
}
