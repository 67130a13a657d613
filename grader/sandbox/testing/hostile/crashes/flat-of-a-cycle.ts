// fate: runtime-error
// tries: Flattens an array that holds itself, to any depth.

export function maxPool2d() {
  const rows: any[] = [];
  rows.push(rows);
  return rows.flat(Infinity);
}
