// fate: time-limit
// tries: Prints a proxy that loops for ever when its keys are listed.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log(new Proxy({}, { ownKeys: () => { for (;;); } }));
  return pool(x, options);
}
