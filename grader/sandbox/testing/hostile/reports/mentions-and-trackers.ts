// fate: runtime-error
// tries: Throws mentions, an issue to close, links to track readers, and a formula with a script.

export function maxPool2d() {
  throw new Error("@everyone fixes #1 https://127.0.0.1:47611/poolgrade-was-here $\\href{javascript:x}{x}$ :tada: <http://127.0.0.1:47611>");
}
