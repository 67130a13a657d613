// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, single-cells, one-row, tall-window, gaps, one-column, large
// holds: window-one-long
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const height = x.length;
  const width = x[0].length;
  const y: number[][] = [];
  for (let i = 0; i + poolSize[0] <= height; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= width; j += strides[1]) {
      let sum = 0;
      for (let di = 0; di <= poolSize[0]; di++) {
        for (let dj = 0; dj <= poolSize[1]; dj++) {
          if (i + di < height && j + dj < width) sum += x[i + di][j + dj];
        }
      }
      row.push(sum / (poolSize[0] * poolSize[1]));
    }
    y.push(row);
  }
  return y;
}
