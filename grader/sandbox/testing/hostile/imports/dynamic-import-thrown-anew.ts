export async function maxPool2d() {
  const error: any = await import("node:fs").catch((error) => error);
  throw new error.constructor(error.message);
}
