// fails: all-negative, mixed-signs, odd-sizes, overlap, gaps, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: nothing
// `sort` without a comparison sorts numbers as text: "9" after "10", "-1" before "-2".
type Options = { poolSize: number[]; strides: number[] };

export const maxPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] => {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const window = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(window.sort()[window.length - 1]);
    }
    result.push(row);
  }
  return result;
};
