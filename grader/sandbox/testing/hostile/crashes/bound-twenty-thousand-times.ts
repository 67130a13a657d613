// fate: wrong-shape, wrong-values
// tries: Calls a function that was bound twenty thousand times, each time anew.

export function maxPool2d() {
  let bound: any = () => [[1]];
  for (let i = 0; i < 2e4; i++) bound = bound.bind(null);
  return bound();
}
