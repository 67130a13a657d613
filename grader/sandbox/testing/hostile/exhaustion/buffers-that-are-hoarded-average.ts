// fate: memory-limit
// tries: Fills buffers of ten megabytes and keeps them all.
// exercise: avg-pool-2d
// timing

export function avgPool2d() {
  const kept = [];
  for (;;) kept.push(new Uint8Array(1e7).fill(1));
}
