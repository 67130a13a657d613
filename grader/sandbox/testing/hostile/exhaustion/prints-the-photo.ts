// fate: output-limit
// tries: Prints its photo as JSON ten million times.
// exercise: photo-max-pool

export function maxPoolImage(x: number[][][]) {
  for (let i = 0; i < 1e7; i++) console.log(JSON.stringify(x));
  return x;
}
