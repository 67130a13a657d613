// fate: not-a-tensor
// tries: Returns an array that holds itself twice.

export function maxPool2d() {
  const rows: any[] = [];
  rows.push(rows, rows);
  return rows;
}
