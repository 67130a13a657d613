// pool the signal block by block
export function maxPool1d(x: number[][], { poolSize }: { poolSize: number[] }): number[][] {
  const [size] = poolSize;
  const out: number[][] = [];
  for (let t = 0; t + size <= x.length; t += size) {
    const block = x.slice(t, t + size);
    out.push(block.reduce((a, b) => a.map((value, k) => Math.max(value, b[k]))));
  }
  return out;
}
