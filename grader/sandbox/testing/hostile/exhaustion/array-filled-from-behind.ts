// fate: memory-limit
// tries: Fills an array of a hundred million from its end, so that V8 first keeps it as a dictionary.
// timing

export function maxPool2d() {
  let i = 1e8;
  const values = new Array(i);
  while (i--) values[i] = i;
  return values;
}
