export function globalAvgPool(x: number[][][][]): number[][] {
  const output: number[][] = [];
  for (const image of x) {
    const sum = image[0][0].map(() => 0);
    for (const row of image) {
      for (const pixel of row) {
        for (let c = 0; c < sum.length; c++) sum[c] += pixel[c];
      }
    }
    output.push(sum.map((total) => total / (image.length * image[0].length)));
  }
  return output;
}
