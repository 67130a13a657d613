// fate: forbidden
// tries: Catches the refusal of an `import()` and throws that same error on.

export async function maxPool2d() {
  try {
    return await import("node:fs");
  } catch (error) {
    throw error;
  }
}
