// fate: correct
// tries: Prints objects a hundred times that throw when they are written.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const odd = { get a() { throw new Error("a"); }, [Symbol.toPrimitive]() { throw new Error("b"); } };
  for (let i = 0; i < 100; i++) console.log(odd, [odd], `${i}`);
  return pool(x, options);
}
