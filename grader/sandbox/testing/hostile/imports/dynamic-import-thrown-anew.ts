// fate: not-a-tensor
// tries: Catches the refusal of an `import()`, and throws a new error of the same class and words.

export async function maxPool2d() {
  const error: any = await import("node:fs").catch((error) => error);
  throw new error.constructor(error.message);
}
