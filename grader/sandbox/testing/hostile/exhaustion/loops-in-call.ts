// fate: time-limit
// tries: Loops for ever when it is called, by `for (;;)`.
// timing

export function maxPool2d() {
  for (;;);
}
