// fate: correct
// tries: Leaves two thousand rejected promises behind that nobody handles.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  for (let i = 0; i < 2000; i++) Promise.reject(new Error(`rejection ${i}`));
  return pool(x, options);
}
