// fate: memory-limit
// tries: Throws V8's own error for a buffer that cannot be allocated.

export function maxPool2d() {
  throw new RangeError("Array buffer allocation failed");
}
