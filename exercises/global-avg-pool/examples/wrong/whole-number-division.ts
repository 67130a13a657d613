// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: truncates-average
type Image = number[][][];

export function globalAvgPool(x: Image[]): number[][] {
  const result: number[][] = [];
  for (const image of x) {
    const area = image.length * image[0].length;
    const channels: number[] = [];
    for (let k = 0; k < image[0][0].length; k++) {
      let total = 0;
      for (let p = 0; p < area; p++) total += image[Math.floor(p / image[0].length)][p % image[0].length][k];
      channels.push((total - (total % area)) / area);
    }
    result.push(channels);
  }
  return result;
}
