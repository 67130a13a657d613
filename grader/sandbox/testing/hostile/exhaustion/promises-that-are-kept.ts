// fate: memory-limit
// tries: Makes chained promises without end and keeps them all.

export async function maxPool2d() {
  const kept = [];
  for (;;) kept.push(new Promise(() => {}).then(() => {}));
}
