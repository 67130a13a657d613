// fate: memory-limit
// tries: Returns a getter that makes and keeps arrays without end when it is read.

export function maxPool2d() {
  const kept: unknown[] = [];
  return Object.defineProperty([1], 0, { get() { for (;;) kept.push(new Array(1000).fill(1.5)); } });
}
