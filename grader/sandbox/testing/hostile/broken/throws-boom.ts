// fate: runtime-error
// tries: Throws a plain error.

export function maxPool2d() {
  throw new Error("boom");
}
