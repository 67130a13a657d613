// fate: runtime-error
// tries: Throws an object without a prototype whose keys and values are markup.

export function maxPool2d() {
  throw { "::error::x": "<script>", __proto__: null, toString: "::error::\n" };
}
