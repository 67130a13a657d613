// fate: not-a-tensor
// tries: Returns the `arguments` object of a function that was called with the rows.

export function maxPool2d() {
  return (function (..._: number[][]) { return arguments; })([9, 2], [6, 3]);
}
