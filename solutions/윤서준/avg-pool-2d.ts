export function avgPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }) {
  const result: number[][] = [];
  const row: number[] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let sum = 0;
      for (let a = i; a < i + poolSize[0]; a++) {
        for (let b = j; b < j + poolSize[1]; b++) sum += x[a][b];
      }
      row.push(sum / (poolSize[0] * poolSize[1]));
    }
    result.push([...row]); // 줄마다 새로 시작해야 하는데...
  }
  return result;
}
