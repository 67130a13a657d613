// average the matrix block by block
export function avgPool2d(x: number[][], { poolSize }: { poolSize: number[] }): number[][] {
  const [h, w] = poolSize;
  const out: number[][] = [];
  for (let r = 0; r + h <= x.length; r += h) {
    const line: number[] = [];
    for (let c = 0; c + w <= x[0].length; c += w) {
      let total = 0;
      for (const row of x.slice(r, r + h)) for (const value of row.slice(c, c + w)) total += value;
      line.push(total / (h * w));
    }
    out.push(line);
  }
  return out;
}
