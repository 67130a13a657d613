// fate: wrong-shape, wrong-values
// tries: Returns a proxy that grows by one whenever its length is read.

export function maxPool2d() {
  let length = 1;
  return new Proxy([] as number[][], { get: (_, key) => (key === "length" ? length++ : [length]) });
}
