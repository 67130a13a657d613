// fate: not-a-tensor
// tries: Answers correctly, but from an `async` function, so that a promise is returned.
// with: pool

export async function maxPool2d(x: number[][], options: any) {
  return pool(x, options);
}
