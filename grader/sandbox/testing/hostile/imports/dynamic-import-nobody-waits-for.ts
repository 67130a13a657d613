// fate: forbidden
// tries: Imports a module from a server, and answers without waiting for it.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  import("http://127.0.0.1:47611/poolgrade-was-here.js");
  return pool(x, options);
}
