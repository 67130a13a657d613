// Channels are interleaved, so channel k is every C-th value from k on.
export function globalMaxPool(x: number[][][][]): number[][] {
  return x.map((image) => {
    const values = Float64Array.from(image.flat(2));
    const best = new Float64Array(image[0][0].length).fill(-Infinity);
    for (let i = 0; i < values.length; i++) best[i % best.length] = Math.max(best[i % best.length], values[i]);
    return Array.from(best);
  });
}
