// fate: runtime-error
// tries: Throws an object with five thousand long keys.

export function maxPool2d() {
  const error: any = {};
  for (let i = 0; i < 5000; i++) error[`key ${i}`] = "x".repeat(100);
  throw error;
}
