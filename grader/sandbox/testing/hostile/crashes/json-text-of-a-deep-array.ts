// fate: runtime-error
// tries: Writes a hundred thousand nested arrays as JSON, to overflow the stack.

export function maxPool2d() {
  let rows: any = [];
  for (let i = 0; i < 1e5; i++) rows = [rows];
  return JSON.stringify(rows).length;
}
