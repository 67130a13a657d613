export function maxPool2d(x: any) {
  with (x) return length;
}
