// fate: memory-limit
// tries: Copies its photo pixel by pixel without end and keeps every copy.
// exercise: photo-max-pool

export function maxPoolImage(x: number[][][]) {
  const kept = [];
  for (;;) kept.push(x.map((row) => row.map((pixel) => [...pixel])));
}
