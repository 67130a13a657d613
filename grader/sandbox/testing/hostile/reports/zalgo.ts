// fate: runtime-error
// tries: Throws a letter below two thousand combining marks.

export function maxPool2d() {
  throw new Error(`H${"\u0300\u0301\u0302\u0489".repeat(500)}`);
}
