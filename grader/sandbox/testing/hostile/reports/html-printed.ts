// fate: correct
// tries: Prints a script, the ends of the elements around it, a frame and an open comment.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log("<script src='http://127.0.0.1:47611/poolgrade-was-here'></script>\n</code></pre><iframe srcdoc='x'>\n<!-- ]]> -->");
  return pool(x, options);
}
