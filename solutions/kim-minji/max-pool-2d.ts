// 최대 풀링: 윈도우마다 가장 큰 값을 고른다
interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

export function maxPool2d(x: number[][], options: PoolOptions): number[][] {
  const [poolH, poolW] = options.poolSize;
  const [strideH, strideW] = options.strides;
  const outH = Math.floor((x.length - poolH) / strideH) + 1;
  const outW = Math.floor((x[0].length - poolW) / strideW) + 1;

  const output: number[][] = [];
  for (let i = 0; i < outH; i++) {
    const row: number[] = [];
    for (let j = 0; j < outW; j++) {
      let max = -Infinity; // 음수만 있어도 괜찮도록
      for (let a = 0; a < poolH; a++) {
        for (let b = 0; b < poolW; b++) {
          max = Math.max(max, x[i * strideH + a][j * strideW + b]);
        }
      }
      row.push(max);
    }
    output.push(row);
  }
  return output;
}
