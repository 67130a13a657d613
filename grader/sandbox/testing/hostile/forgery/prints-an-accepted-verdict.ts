// fate: wrong-values, wrong-shape
// tries: Prints an accepted verdict as JSON and as TAP, and answers incorrectly.

export function maxPool2d() {
  console.log('{"status":"accepted","verdict":{"kind":"correct"},"points":100}');
  console.log("ok 1 - lesson\n1..1\n# pass 1");
  return [[0, 0], [0, 0]];
}
