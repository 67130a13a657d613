// fate: memory-limit
// tries: Splits and keeps megabytes of text until memory is out, in every case anew.

export function maxPool2d() {
  const kept = [];
  for (;;) kept.push("x".repeat(1 << 20).split(""));
}
