// fate: correct
// tries: Prints four hundred lines, which is just allowed, and answers correctly.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  for (let i = 0; i < 400; i++) console.log("a line of fifty characters, more or less, is this");
  return pool(x, options);
}
