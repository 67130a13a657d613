export function maxPool2d() {
  throw { "::error::x": "<script>", __proto__: null, toString: "::error::\n" };
}
