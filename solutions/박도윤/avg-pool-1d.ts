export function avgPool1d(x: number[][], options: any) {
  const size = options.poolSize[0];
  const stride = options.strides[0];
  const result = [];
  for (let i = 0; i <= x.length - size; i += stride) {
    const step = x[0].map(() => 0);
    for (let k = 0; k < size; k++) {
      for (let c = 0; c < step.length; c++) step[c] += x[i + k][c] / size;
    }
    result.push(step);
  }
  return result;
}
