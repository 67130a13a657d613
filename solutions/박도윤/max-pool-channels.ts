export function maxPoolChannels(x: number[][][], options: any) {
  const { poolSize, strides } = options;
  const result = [];
  for (let i = 0; i <= x.length - poolSize[0]; i += strides[0]) {
    const row = [];
    for (let j = 0; j <= x[0].length - poolSize[1]; j += strides[1]) {
      const max = x[0][0].map(() => 0);
      for (let k = 0; k < poolSize[0]; k++) {
        for (let l = 0; l < poolSize[1]; l++) {
          for (let c = 0; c < max.length; c++) {
            if (max[c] < x[i + k][j + l][c]) max[c] = x[i + k][j + l][c];
          }
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
