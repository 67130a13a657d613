// fails: five-channels, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: ignores-options
// Pools as the lesson does, whatever it is asked for.
type Image = number[][][];

export function avgPoolChannels(x: Image): Image {
  const result: Image = [];
  for (let i = 0; i + 2 <= x.length; i += 2) {
    const row: number[][] = [];
    for (let j = 0; j + 2 <= x[0].length; j += 2) {
      const pixels = [x[i][j], x[i][j + 1], x[i + 1][j], x[i + 1][j + 1]];
      row.push(x[0][0].map((_, k) => pixels.reduce((sum, pixel) => sum + pixel[k], 0) / 4));
    }
    result.push(row);
  }
  return result;
}
