export function maxPool2d(x: number[][]) {
  x.map((row) => Math.max(...row));
}
