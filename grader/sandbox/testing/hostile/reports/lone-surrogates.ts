// fate: runtime-error
// tries: Prints and throws halves of surrogate pairs, which no UTF-8 can hold.

export function maxPool2d() {
  console.log("\ud800\udfff\udc00\ud83d");
  throw new Error("\ud800 and \udc00");
}
