// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, single-steps, many-channels, zeros, long
// holds: global-for-local
export function avgPool1d(x: number[][]): number[][] {
  const mean: number[] = [];
  for (let k = 0; k < x[0].length; k++) {
    let total = 0;
    for (let t = 0; t < x.length; t++) total += x[t][k];
    mean.push(total / x.length);
  }
  return [mean];
}
