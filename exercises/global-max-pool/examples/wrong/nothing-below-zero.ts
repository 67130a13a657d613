// fails: two-images, all-negative, single-cells, many-channels, far-below-zero, lowest
// holds: max-from-zero
type Batch = number[][][][];

export function globalMaxPool(x: Batch): number[][] {
  const N = x.length;
  const C = x[0][0][0].length;
  const result = Array.from({ length: N }, () => new Array<number>(C).fill(0)); // 0으로 초기화
  x.forEach((image, n) => {
    image.forEach((row) => {
      row.forEach((pixel) => {
        pixel.forEach((v, k) => {
          if (v > result[n][k]) result[n][k] = v;
        });
      });
    });
  });
  return result;
}
