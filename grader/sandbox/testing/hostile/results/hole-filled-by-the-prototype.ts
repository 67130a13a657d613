// fate: correct, wrong-shape
// tries: Returns a row with a hole, which an index on `Array.prototype` fills.

export function maxPool2d() {
  (Array.prototype as any)[1] = 2;
  return [[9, , ], [6, 3]];
}
