// fate: correct
// tries: Runs regular expressions whose back-references and repeats strain V8's engine.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const text = "a".repeat(12);
  for (let i = 1; i < 9; i++) new RegExp(`(?<=(\\1a){${i}})\\b|(?:a{0,${i}}){${i}}b`, "d").exec(text);
  return pool(x, options);
}
