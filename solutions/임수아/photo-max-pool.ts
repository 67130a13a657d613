import { writeFileSync } from "node:fs";

type Options = { poolSize: number[]; strides: number[] };

export function maxPoolImage(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const result: number[][][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[][] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      const pixel = [...x[i][j]];
      for (let a = i; a < i + poolSize[0]; a++) {
        for (let b = j; b < j + poolSize[1]; b++) pixel.forEach((v, c) => (pixel[c] = Math.max(v, x[a][b][c])));
      }
      row.push(pixel);
    }
    result.push(row);
  }
  writeFileSync("result.json", JSON.stringify(result)); // 나중에 그림으로 보려고
  return result;
}
