export function avgPool2d() {
  while (true);
}
