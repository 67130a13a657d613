// fate: runtime-error
// tries: Returns a hundred thousand proxies, one around another.

export function maxPool2d() {
  let rows: any = [[1]];
  for (let i = 0; i < 1e5; i++) rows = new Proxy(rows, {});
  return rows;
}
