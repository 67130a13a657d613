// Moves each mean a little towards every new number, so that no large sum is ever kept.
export function globalAvgPool(x: number[][][][]): number[][] {
  const means: number[][] = [];
  for (const image of x) {
    const mean = new Float64Array(image[0][0].length);
    let seen = 0;
    for (const row of image) {
      for (const pixel of row) {
        seen++;
        for (let k = 0; k < pixel.length; k++) mean[k] += (pixel[k] - mean[k]) / seen;
      }
    }
    means.push([...mean]);
  }
  return means;
}
