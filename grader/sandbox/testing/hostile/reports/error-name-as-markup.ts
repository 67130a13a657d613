// fate: runtime-error
// tries: Throws an error whose name is HTML, a workflow command, a heading and a colour.

export function maxPool2d() {
  class Loud extends Error {
    override name = "<b>::error::\n# ✓ 100/100\x1b[31m\u202e";
  }
  throw new Loud("x");
}
