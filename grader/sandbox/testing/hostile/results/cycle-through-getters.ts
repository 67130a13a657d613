// fate: not-a-tensor
// tries: Returns an array with a getter that gives three times that array itself.

export function maxPool2d() {
  const rows: any[] = [1];
  Object.defineProperty(rows, 0, { get: () => [rows, rows, rows] });
  return rows;
}
