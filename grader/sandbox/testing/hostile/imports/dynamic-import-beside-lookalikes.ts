// fate: forbidden
// tries: Calls `import()` after text, a comment, a method and a pattern that only look like it.

const text = "import('node:path')"; /* import("node:url") */
const like = { import: (name: string) => name };

export async function maxPool2d() {
  like.import(text), /import("node:net")/.test(text), await import("node:dgram");
}
