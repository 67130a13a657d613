// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: global-for-local
// One window over everything.
export function maxPoolChannels(x: number[][][]): number[][][] {
  const best = [...x[0][0]];
  for (const row of x) {
    for (const pixel of row) pixel.forEach((value, k) => (best[k] = Math.max(best[k], value)));
  }
  return [[best]];
}
