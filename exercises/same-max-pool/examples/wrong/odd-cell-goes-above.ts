// fails: by-hand, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: pads-larger-before
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const lengths = [x.length, x[0].length];
  const out = lengths.map((n, axis) => Math.ceil(n / strides[axis]));
  const after = lengths.map((n, axis) => Math.floor(Math.max((out[axis] - 1) * strides[axis] + poolSize[axis] - n, 0) / 2));
  const before = lengths.map((n, axis) => Math.max((out[axis] - 1) * strides[axis] + poolSize[axis] - n, 0) - after[axis]);
  const result: number[][] = [];
  for (let i = 0; i < out[0]; i++) {
    result.push([]);
    for (let j = 0; j < out[1]; j++) {
      const top = i * strides[0] - before[0];
      const left = j * strides[1] - before[1];
      let max = -Infinity;
      for (let r = Math.max(0, top); r < Math.min(x.length, top + poolSize[0]); r++) {
        for (let c = Math.max(0, left); c < Math.min(x[0].length, left + poolSize[1]); c++) max = Math.max(max, x[r][c]);
      }
      result[i].push(max);
    }
  }
  return result;
}
