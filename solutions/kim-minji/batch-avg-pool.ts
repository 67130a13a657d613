interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

export function avgPoolBatch(x: number[][][][], options: PoolOptions): number[][][][] {
  return x.map((image) => poolImage(image, options));
}

function poolImage(image: number[][][], options: PoolOptions): number[][][] {
  const [poolH, poolW] = options.poolSize;
  const [strideH, strideW] = options.strides;
  const output: number[][][] = [];
  for (let i = 0; i + poolH <= image.length; i += strideH) {
    const row: number[][] = [];
    for (let j = 0; j + poolW <= image[0].length; j += strideW) {
      const sum = image[0][0].map(() => 0);
      for (let a = i; a < i + poolH; a++) {
        for (let b = j; b < j + poolW; b++) {
          for (let c = 0; c < sum.length; c++) sum[c] += image[a][b][c];
        }
      }
      row.push(sum.map((total) => total / (poolH * poolW)));
    }
    output.push(row);
  }
  return output;
}
