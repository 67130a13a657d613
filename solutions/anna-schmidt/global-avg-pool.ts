// Channels are interleaved, so channel k is every C-th value from k on.
export function globalAvgPool(x: number[][][][]): number[][] {
  return x.map((image) => {
    const values = image.flat(2);
    const sums = new Float64Array(image[0][0].length);
    values.forEach((value, i) => {
      sums[i % sums.length] += value;
    });
    return Array.from(sums, (sum) => (sum * sums.length) / values.length);
  });
}
