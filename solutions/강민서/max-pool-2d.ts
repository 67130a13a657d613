export function maxPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }) {
  const rows = Math.floor((x.length - poolSize[0]) / strides[0] + 1);
  const cols = Math.floor((x[0].length - poolSize[1]) / strides[1] + 1);
  const y = Array.from({ length: rows }, () => new Array(cols).fill(-Infinity));
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < cols; j++)
      for (let p = 0; p < poolSize[0]; p++)
        for (let q = 0; q < poolSize[1]; q++)
          y[i][j] = Math.max(y[i][j], x[i * strides[0] + p][j * strides[1] + q]);
  return y;
}
