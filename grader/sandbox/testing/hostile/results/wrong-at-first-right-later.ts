// fate: wrong-values
// tries: Returns rows with a getter that is wrong when it is first read and right afterwards.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  return pool(x, options).map((row) => {
    let reads = 0;
    return Object.defineProperty([...row], 0, { get: () => (reads++ === 0 ? 1e9 : row[0]) });
  });
}
