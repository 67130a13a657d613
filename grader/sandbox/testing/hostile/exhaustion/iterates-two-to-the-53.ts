// fate: time-limit
// tries: Counts to the largest safe integer.

export function maxPool2d() {
  let sum = 0;
  for (let i = 0; i < Number.MAX_SAFE_INTEGER; i++) sum += i;
  return [[sum]];
}
