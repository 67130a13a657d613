type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPool2d(x: number[][], { poolSize: [ph, pw], strides: [sh, sw] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + ph <= x.length; i += sh) {
    out.push([]);
    for (let j = 0; j + pw <= x[0].length; j += sw) {
      const window = x.slice(i, i + ph).flatMap((r) => r.slice(j, j + pw));
      out[out.length - 1].push(Math.max(...window));
    }
  }
  return out;
}
