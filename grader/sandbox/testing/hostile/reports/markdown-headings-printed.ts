// fate: correct
// tries: Prints code fences, a heading, a score, a table and a picture in Markdown.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log("```\n````\n~~~~~~\n# kim-minji\n\n**100 of 100 points**\n\n| a |\n|---|\n![x](http://127.0.0.1:47611/poolgrade-was-here)\n---\n[a]: http://127.0.0.1:47611");
  return pool(x, options);
}
