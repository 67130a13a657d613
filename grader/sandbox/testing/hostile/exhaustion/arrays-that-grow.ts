// fate: memory-limit
// tries: Makes arrays of a thousand numbers without end and keeps them all.
// timing

export function maxPool2d() {
  const kept = [];
  for (;;) kept.push(new Array(1000).fill(1.5));
}
