// fate: memory-limit
// tries: Adds entries to a map without end.
// timing

export function maxPool2d() {
  const map = new Map();
  for (let i = 0; ; i++) map.set(i, { i });
}
