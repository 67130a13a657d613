// fate: time-limit
// tries: Loops for ever when it is called, by `while (true)`.
// exercise: avg-pool-2d
// timing

export function avgPool2d() {
  while (true);
}
