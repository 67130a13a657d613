// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: rounds-average
// 소수점은 버리지 말고 반올림해서 정수로
export function avgPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }): number[][] {
  const H = Math.floor((x.length - poolSize[0]) / strides[0]) + 1;
  const W = Math.floor((x[0].length - poolSize[1]) / strides[1]) + 1;
  const out: number[][] = [];
  for (let i = 0; i < H; i++) {
    out.push([]);
    for (let j = 0; j < W; j++) {
      let total = 0;
      for (let a = 0; a < poolSize[0]; a++) for (let b = 0; b < poolSize[1]; b++) total += x[i * strides[0] + a][j * strides[1] + b];
      out[i].push(Number((total / (poolSize[0] * poolSize[1])).toFixed(0)));
    }
  }
  return out;
}
