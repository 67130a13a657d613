// fate: runtime-error
// tries: Doubles a string beyond the longest that V8 allows.

export function maxPool2d() {
  let text = "x";
  for (;;) text += text;
}
