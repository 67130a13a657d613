// fails: photo-pool-10, corner-overlap, corner-rectangle, one-bright-pixel, four-channels, gaps, one-pixel-wide, tall-window
// holds: stride-equals-pool
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [tileHeight, tileWidth] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let top = 0; top + tileHeight <= x.length; top += tileHeight) {
    const row: number[][] = [];
    for (let left = 0; left + tileWidth <= x[0].length; left += tileWidth) {
      const sums = new Float64Array(channels);
      for (let r = top; r < top + tileHeight; r++) {
        for (let c = left; c < left + tileWidth; c++) {
          for (let k = 0; k < channels; k++) sums[k] += x[r][c][k];
        }
      }
      row.push([...sums].map((sum) => sum / (tileHeight * tileWidth)));
    }
    result.push(row);
  }
  return result;
}
