// fate: forbidden
// tries: Spreads an `import()` over lines with a comment in it, to read the spec.

export async function maxPool2d() {
  const { readFileSync } = await import(
    // the answers
    "node:fs"
  );
  return readFileSync("exercises/max-pool-2d/exercise.yaml", "utf8");
}
