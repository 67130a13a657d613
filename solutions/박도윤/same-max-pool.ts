export function maxPool2d(x: number[][], options: any) {
  const { poolSize, strides } = options;
  const height = Math.ceil(x.length / strides[0]);
  const width = Math.ceil(x[0].length / strides[1]);
  const top = Math.floor(Math.max((height - 1) * strides[0] + poolSize[0] - x.length, 0) / 2);
  const left = Math.floor(Math.max((width - 1) * strides[1] + poolSize[1] - x[0].length, 0) / 2);
  const result = [];
  for (let i = 0; i < height; i++) {
    const row = [];
    for (let j = 0; j < width; j++) {
      const values = [];
      for (let k = 0; k < poolSize[0]; k++) {
        for (let l = 0; l < poolSize[1]; l++) {
          values.push(x[i * strides[0] - top + k]?.[j * strides[1] - left + l] ?? 0); // 밖은 0
        }
      }
      row.push(Math.max(...values));
    }
    result.push(row);
  }
  return result;
}
