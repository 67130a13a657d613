// fails: by-hand, two-images, all-negative, corners, one-row, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: min-for-max
export function globalMaxPool(x: number[][][][]): number[][] {
  const out: number[][] = [];
  for (let n = 0; n < x.length; n++) {
    const mins: number[] = [];
    for (let k = 0; k < x[n][0][0].length; k++) {
      const all: number[] = [];
      for (let r = 0; r < x[n].length; r++) for (let c = 0; c < x[n][r].length; c++) all.push(x[n][r][c][k]);
      all.sort((p, q) => q - p);
      mins.push(all[all.length - 1]);
    }
    out.push(mins);
  }
  return out;
}
