// fate: correct, wrong-shape
// tries: Returns rows that loop for ever when they are disposed of, at once or asynchronously.

export function maxPool2d() {
  const result: any = [[9, 2], [6, 3]];
  result[Symbol.dispose ?? "x"] = () => { for (;;); };
  result[Symbol.asyncDispose ?? "y"] = () => { for (;;); };
  return result;
}
