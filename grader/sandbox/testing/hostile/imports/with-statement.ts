// fate: compile-error
// tries: Uses `with`, which modules forbid.

export function maxPool2d(x: any) {
  with (x) return length;
}
