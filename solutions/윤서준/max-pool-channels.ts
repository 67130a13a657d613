export async function maxPoolChannels(x: number[][][], { poolSize, strides }: { poolSize: number[]; strides: number[] }) {
  const result: number[][][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[][] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      const pixels = x.slice(i, i + poolSize[0]).flatMap((line) => line.slice(j, j + poolSize[1]));
      row.push(await brightest(pixels));
    }
    result.push(row);
  }
  return result;
}

async function brightest(pixels: number[][]): Promise<number[]> {
  return pixels[0].map((_, k) => Math.max(...pixels.map((pixel) => pixel[k])));
}
