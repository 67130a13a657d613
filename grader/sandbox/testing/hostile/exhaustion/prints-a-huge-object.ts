// fate: output-limit
// tries: Prints an object that holds itself two thousand times, and an array of a hundred thousand of it.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const wide: any = {};
  for (let i = 0; i < 2000; i++) wide[`key-${i}`] = wide;
  console.log(wide, Array(1e5).fill(wide));
  return pool(x, options);
}
