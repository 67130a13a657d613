// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: truncates-average
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

// 소수점 아래는 버림
export const avgPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] => {
  const out: number[][] = [];
  for (let t = 0; t <= x.length - size; t += stride) {
    const sums = x.slice(t, t + size).reduce((a, b) => a.map((v, k) => v + b[k]));
    out.push(sums.map((sum) => (sum / size < 0 ? Math.ceil(sum / size) : Math.floor(sum / size))));
  }
  return out;
};
