export function avgPool2d(x: number[][], options: any) {
  const { poolSize, strides } = options;
  const result = [];
  for (let i = 0; i <= x.length - poolSize[0]; i += strides[0]) {
    const row = [];
    for (let j = 0; j <= x[0].length - poolSize[1]; j += strides[1]) {
      let sum = 0;
      for (let k = 0; k < poolSize[0]; k++) {
        for (let l = 0; l < poolSize[1]; l++) {
          sum += x[i + k][j + l];
        }
      }
      row.push(sum / poolSize[0] / poolSize[1]);
    }
    result.push(row);
  }
  return result;
}
