// fate: correct, time-limit
// tries: Answers the public case correctly, and loops for ever in the hidden one.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  if (x[0][0] !== 1) for (;;);
  return pool(x, options);
}
