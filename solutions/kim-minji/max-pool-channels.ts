// 채널마다 따로따로 풀링한다
interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

export function maxPoolChannels(x: number[][][], options: PoolOptions): number[][][] {
  const [poolH, poolW] = options.poolSize;
  const [strideH, strideW] = options.strides;
  const channels = x[0][0].length;

  const output: number[][][] = [];
  for (let i = 0; i + poolH <= x.length; i += strideH) {
    const row: number[][] = [];
    for (let j = 0; j + poolW <= x[0].length; j += strideW) {
      const cell: number[] = [];
      for (let c = 0; c < channels; c++) {
        let max = -Infinity;
        for (let a = i; a < i + poolH; a++) {
          for (let b = j; b < j + poolW; b++) {
            max = Math.max(max, x[a][b][c]);
          }
        }
        cell.push(max);
      }
      row.push(cell);
    }
    output.push(row);
  }
  return output;
}
