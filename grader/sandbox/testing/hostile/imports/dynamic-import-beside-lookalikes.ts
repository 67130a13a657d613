const text = "import('node:path')"; /* import("node:url") */
const like = { import: (name: string) => name };

export async function maxPool2d() {
  like.import(text), /import("node:net")/.test(text), await import("node:dgram");
}
