// fails: by-hand, negative-edges, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: same-as-valid
type Options = { poolSize: number[]; strides: number[]; padding: string };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      const window: number[] = [];
      for (let a = 0; a < poolSize[0]; a++) window.push(...x[i + a].slice(j, j + poolSize[1]));
      row.push(Math.max(...window));
    }
    result.push(row);
  }
  return result;
}
