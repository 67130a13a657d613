// fate: correct
// tries: Prints values that cannot be sent to the host, and climbs from any error to its `process`.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const odd: any[] = [Symbol.iterator, "\ud800", { toString: null }, Object.create(null), new Proxy(() => {}, {}), 2n ** 200n];
  for (const each of odd)
    try {
      console.log(each);
    } catch (error: any) {
      console.log(error.constructor.constructor("return process")());
    }
  return pool(x, options);
}
