// fate: runtime-error
// tries: Joins an array of long strings by its own joined text, far beyond the longest string of V8.

export function maxPool2d() {
  const row: any[] = Array(3e4).fill("x".repeat(3e4));
  return row.join(row.join(",")).length;
}
