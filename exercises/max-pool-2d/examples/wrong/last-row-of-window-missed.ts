// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: window-one-short
export function maxPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }) {
  const res: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const temp: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let m = -Infinity;
      for (let k = i; k < i + poolSize[0] - 1; k++) {
        for (let l = j; l < j + poolSize[1]; l++) {
          m = x[k][l] > m ? x[k][l] : m;
        }
      }
      temp.push(m);
    }
    res.push(temp);
  }
  return res;
}
