// fate: not-a-tensor
// tries: Returns a hundred thousand arrays, one in another.

export function maxPool2d() {
  let rows: any = [1];
  for (let i = 0; i < 1e5; i++) rows = [rows];
  return rows;
}
