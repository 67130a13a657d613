// fate: memory-limit
// tries: Chains closures, each of which keeps the one before and an array.

export function maxPool2d() {
  let keep: any = () => 0;
  for (;;) {
    const last = keep;
    const more = [1, 2, 3, 4, 5, 6, 7, 8];
    keep = () => [last, more];
  }
}
