// fate: runtime-error
// tries: Calls `gc()`, which is there only where V8 was told to show it.

export function maxPool2d(x: number[][]) {
  (globalThis as any).gc();
  return x;
}
