export function maxPool2d() {
  let rows: any = [];
  for (let i = 0; i < 1e5; i++) rows = [rows];
  return JSON.stringify(rows).length;
}
