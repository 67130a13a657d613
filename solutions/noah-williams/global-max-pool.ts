export function globalMaxPool(x: number[][][][]): number[][] {
  const out: number[][] = [];
  for (const image of x) {
    const best = image[0][0]; // this pixel collects the maximum
    for (const row of image) {
      for (const pixel of row) {
        for (let k = 0; k < best.length; k++) best[k] = Math.max(best[k], pixel[k]);
      }
    }
    out.push(best);
  }
  return out;
}
