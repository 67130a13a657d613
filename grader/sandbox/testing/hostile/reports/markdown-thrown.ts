// fate: runtime-error
// tries: Throws a message of Markdown: a link to a script, a picture, a bold score and a table.

export function maxPool2d() {
  throw new Error("[click](javascript:alert(1)) ![x](http://127.0.0.1:47611/poolgrade-was-here) **✓ 100/100** `` ` `` | a | b |");
}
