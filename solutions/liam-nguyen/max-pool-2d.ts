// pool the matrix block by block
export function maxPool2d(x: number[][], { poolSize }: { poolSize: number[] }): number[][] {
  const [h, w] = poolSize;
  const out: number[][] = [];
  for (let r = 0; r + h <= x.length; r += h) {
    const line: number[] = [];
    for (let c = 0; c + w <= x[0].length; c += w) {
      const block = x.slice(r, r + h).map((row) => Math.max(...row.slice(c, c + w)));
      line.push(Math.max(...block));
    }
    out.push(line);
  }
  return out;
}
