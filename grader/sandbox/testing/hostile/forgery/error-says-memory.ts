export function maxPool2d() {
  throw new RangeError("Array buffer allocation failed");
}
