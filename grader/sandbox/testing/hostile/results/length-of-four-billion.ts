// fate: not-a-tensor
// tries: Returns an empty array with the largest length that there is.

export function maxPool2d() {
  const rows: number[][] = [];
  rows.length = 2 ** 32 - 1;
  return rows;
}
