// fate: memory-limit
// tries: Fills typed arrays of eight megabytes and keeps them all, outside of V8's heap.
// timing

export function maxPool2d() {
  const kept = [];
  for (;;) kept.push(new Float64Array(1e6).fill(1));
}
