// 평균 풀링: 합을 구한 다음 칸의 수로 나눈다
interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

export function avgPool2d(x: number[][], options: PoolOptions): number[][] {
  const [poolH, poolW] = options.poolSize;
  const [strideH, strideW] = options.strides;
  const outH = Math.floor((x.length - poolH) / strideH) + 1;
  const outW = Math.floor((x[0].length - poolW) / strideW) + 1;

  const output: number[][] = [];
  for (let i = 0; i < outH; i++) {
    const row: number[] = [];
    for (let j = 0; j < outW; j++) {
      let sum = 0;
      for (let a = 0; a < poolH; a++) {
        for (let b = 0; b < poolW; b++) {
          sum += x[i * strideH + a][j * strideW + b];
        }
      }
      row.push(sum / (poolH * poolW));
    }
    output.push(row);
  }
  return output;
}
