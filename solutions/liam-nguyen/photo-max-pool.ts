export function maxPoolImage(x: number[][][], { poolSize }: { poolSize: number[] }): number[][][] {
  const [h, w] = poolSize;
  const out: number[][][] = [];
  for (let r = 0; r + h <= x.length; r += h) {
    const line: number[][] = [];
    for (let c = 0; c + w <= x[0].length; c += w) {
      const block = x.slice(r, r + h).flatMap((row) => row.slice(c, c + w));
      line.push(block.reduce((a, b) => a.map((value, k) => Math.max(value, b[k]))));
    }
    out.push(line);
  }
  return out;
}
