// fails: lowest
// holds: max-from-finite
// Takes the smallest safe integer for the smallest number.
type Image = number[][][];

export function globalMaxPool(x: Image[]): number[][] {
  return x.map((image) => {
    const best = image[0][0].map(() => Number.MIN_SAFE_INTEGER);
    for (const row of image) for (const pixel of row) pixel.forEach((v, k) => (best[k] = Math.max(best[k], v)));
    return best;
  });
}
