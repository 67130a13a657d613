export function maxPool2d(x: number[][]) {
  (globalThis as any).gc();
  return x;
}
