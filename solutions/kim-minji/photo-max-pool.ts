// 앞의 과제와 같은 방법, 이름만 다르다
interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

export function maxPoolImage(x: number[][][], options: PoolOptions): number[][][] {
  const [poolH, poolW] = options.poolSize;
  const [strideH, strideW] = options.strides;
  const channels = x[0][0].length;

  const output: number[][][] = [];
  for (let i = 0; i + poolH <= x.length; i += strideH) {
    const row: number[][] = [];
    for (let j = 0; j + poolW <= x[0].length; j += strideW) {
      const cell: number[] = new Array(channels).fill(-Infinity);
      for (let a = i; a < i + poolH; a++) {
        for (let b = j; b < j + poolW; b++) {
          for (let c = 0; c < channels; c++) {
            if (x[a][b][c] > cell[c]) cell[c] = x[a][b][c];
          }
        }
      }
      row.push(cell);
    }
    output.push(row);
  }
  return output;
}
