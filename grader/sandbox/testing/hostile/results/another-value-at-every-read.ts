// fate: wrong-values, correct
// tries: Returns rows with a getter that gives the right value and a billion alternately.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  let reads = 0;
  const pooled = pool(x, options);
  return pooled.map((row) => Object.defineProperty([...row], 0, { get: () => (reads++ % 2 ? 1e9 : row[0]) }));
}
