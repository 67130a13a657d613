// fate: forbidden
// tries: Imports a name that tells its input.

export async function maxPool2d(x: number[][]) {
  await import(String(x));
}
