export function maxPool2d(x: number[][]) {
  return x;
