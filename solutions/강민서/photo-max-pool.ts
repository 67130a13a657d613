// 1부터 시작하면 가장자리 줄은 건너뛴다
export function maxPoolImage(x: number[][][], { poolSize, strides }: { poolSize: number[]; strides: number[] }) {
  const y: number[][][] = [];
  for (let i = 1; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[][] = [];
    for (let j = 1; j + poolSize[1] <= x[0].length; j += strides[1]) {
      const pixel = x[i][j].slice();
      for (let p = 0; p < poolSize[0]; p++)
        for (let q = 0; q < poolSize[1]; q++)
          for (let c = 0; c < pixel.length; c++) pixel[c] = Math.max(pixel[c], x[i + p][j + q][c]);
      row.push(pixel);
    }
    y.push(row);
  }
  return y;
}
