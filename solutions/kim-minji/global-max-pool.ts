export function globalMaxPool(x: number[][][][]): number[][] {
  const output: number[][] = [];
  for (const image of x) {
    const max = image[0][0].map(() => -Infinity); // 채널마다 하나씩
    for (const row of image) {
      for (const pixel of row) {
        for (let c = 0; c < max.length; c++) max[c] = Math.max(max[c], pixel[c]);
      }
    }
    output.push(max);
  }
  return output;
}
