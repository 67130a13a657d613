// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: channels-first-for-last
export function globalAvgPool(x: number[][][][]): number[][] {
  const mean = (plane: number[][]): number => {
    let total = 0;
    for (const row of plane) for (const value of row) total += value;
    return total / (plane.length * plane[0].length);
  };
  return x.map((planes) => planes.map(mean));
}
