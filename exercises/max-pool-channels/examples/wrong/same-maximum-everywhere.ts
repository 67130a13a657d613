// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: global-for-local
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize, strides }: Options): Image {
  const best = x.flat().reduce((a, b) => a.map((v, k) => Math.max(v, b[k])));
  const [rows, cols] = [0, 1].map((axis) => {
    const n = axis === 0 ? x.length : x[0].length;
    return Math.floor((n - poolSize[axis]) / strides[axis]) + 1;
  });
  return Array.from({ length: rows }, () => Array.from({ length: cols }, () => [...best]));
}
