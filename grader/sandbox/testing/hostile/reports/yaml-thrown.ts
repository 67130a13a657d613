// fate: runtime-error
// tries: Throws YAML with a score, a function and an alias of itself.

export function maxPool2d() {
  throw new Error("---\nscore: 100\n...\n!!js/function 'x'\n&a [*a, *a]");
}
