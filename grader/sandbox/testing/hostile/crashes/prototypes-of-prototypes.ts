// fate: wrong-shape
// tries: Looks up a missing property through ten thousand prototypes.

export function maxPool2d() {
  let object: any = [[1]];
  for (let i = 0; i < 1e4; i++) object = Object.create(object);
  return [[object.missing === undefined ? 1 : 0, object instanceof Map ? 1 : 0]];
}
