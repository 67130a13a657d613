// fails: wide-window, gaps, one-column, tall-window, one-row, large
// holds: strides-swapped
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides }: Options): number[][] {
  const rows = Math.floor((x.length - h) / strides[0]) + 1;
  const cols = Math.floor((x[0].length - w) / strides[1]) + 1;
  const out: number[][] = [];
  for (let i = 0; i < rows; i++) {
    out.push([]);
    for (let j = 0; j < cols; j++) {
      const window = x.slice(i * strides[1], i * strides[1] + h).flatMap((r) => r.slice(j * strides[0], j * strides[0] + w));
      out[i].push(Math.max(...window));
    }
  }
  return out;
}
