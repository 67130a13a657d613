// fails: two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: channels-reversed
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

// 채널을 뒤에서부터 읽는다
export function maxPool1d(x: number[][], { poolSize: [k], strides: [s] }: Options): number[][] {
  const channels = x[0].length;
  const count = Math.floor((x.length - k) / s) + 1;
  const result: number[][] = [];
  for (let i = 0; i < count; i++) {
    const step: number[] = [];
    for (let c = channels - 1; c >= 0; c--) {
      let max = x[i * s][c];
      for (let t = 1; t < k; t++) {
        if (x[i * s + t][c] > max) max = x[i * s + t][c];
      }
      step.push(max);
    }
    result.push(step);
  }
  return result;
}
