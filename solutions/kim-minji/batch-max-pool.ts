interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

// 이미지 한 장을 풀링하는 함수를 만들고, 배치의 이미지마다 부른다
export function maxPoolBatch(x: number[][][][], options: PoolOptions): number[][][][] {
  return x.map((image) => poolImage(image, options));
}

function poolImage(image: number[][][], options: PoolOptions): number[][][] {
  const [poolH, poolW] = options.poolSize;
  const [strideH, strideW] = options.strides;
  const output: number[][][] = [];
  for (let i = 0; i + poolH <= image.length; i += strideH) {
    const row: number[][] = [];
    for (let j = 0; j + poolW <= image[0].length; j += strideW) {
      const max = image[0][0].map(() => -Infinity);
      for (let a = i; a < i + poolH; a++) {
        for (let b = j; b < j + poolW; b++) {
          for (let c = 0; c < max.length; c++) max[c] = Math.max(max[c], image[a][b][c]);
        }
      }
      row.push(max);
    }
    output.push(row);
  }
  return output;
}
