export function maxPool2d(x: number[][], options: any) {
  const { poolSize, strides } = options;
  const result = [];
  for (let i = 0; i <= x.length - poolSize[0]; i += strides[0]) {
    const row = [];
    for (let j = 0; j <= x[0].length - poolSize[1]; j += strides[1]) {
      let max = 0; // 지금까지 가장 큰 값
      for (let k = 0; k < poolSize[0]; k++) {
        for (let l = 0; l < poolSize[1]; l++) {
          if (max < x[i + k][j + l]) max = x[i + k][j + l];
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
