export function maxPool2d() {
  const rows: number[][] = [];
  rows.length = 2 ** 32 - 1;
  return rows;
}
