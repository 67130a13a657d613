// fate: correct
// tries: Trains the optimizing compiler and then changes an array's kind, as exploits of V8 do.
// with: pool

class Twice extends Array {
  static get [Symbol.species]() {
    return function () {
      return [1.1, 2.2, 3.3];
    };
  }
}
function confuse(array: any, value: any, at: number) {
  array[0] = 1.1;
  array[at] = value;
  return array[0];
}
export function maxPool2d(x: number[][], options: any) {
  for (let i = 0; i < 20000; i++) confuse([1.1, 2.2], i & 1 ? {} : 2.2, i % 2);
  const holes: any[] = new Twice(3);
  console.log(holes.concat([{}]).length, confuse([1.1], { valueOf: () => holes }, 0) === 1.1);
  return pool(x, options);
}
