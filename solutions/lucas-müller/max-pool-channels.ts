// Ein Wert je Fenster.
type Options = { poolSize: number[]; strides: number[] };

export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let r = 0; r + poolSize[0] <= x.length; r += strides[0]) {
    const line: number[] = [];
    for (let c = 0; c + poolSize[1] <= x[0].length; c += strides[1]) {
      line.push(Math.max(...x.slice(r, r + poolSize[0]).flatMap((row) => row.slice(c, c + poolSize[1]).flat())));
    }
    result.push(line);
  }
  return result;
}
