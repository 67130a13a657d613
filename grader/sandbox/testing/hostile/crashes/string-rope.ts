// fate: wrong-shape
// tries: Joins a string of a hundred thousand pieces, which V8 must make flat to read a character.

export function maxPool2d() {
  let text = "";
  for (let i = 0; i < 1e5; i++) text = `${i % 10}${text}x`;
  return [[text.charCodeAt(5e4), /x{5}9/.test(text) ? 1 : 0]];
}
