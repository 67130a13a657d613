export function maxPoolImage(x: number[][][]) {
  for (let i = 0; i < 100000; i++) console.log(JSON.stringify(x));
  return x;
}
