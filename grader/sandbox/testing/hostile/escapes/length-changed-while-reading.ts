// fate: correct
// tries: Empties an array while its built-in methods read it, as exploits of V8 do.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const victim: any[] = [1.1, 2.2, 3.3, 4.4];
  const index = { valueOf: () => ((victim.length = 0), 3) } as any;
  console.log(victim.includes(undefined, index), victim.lastIndexOf(4.4, index), victim.fill(7, index).length, victim.slice(index));
  return pool(x, options);
}
