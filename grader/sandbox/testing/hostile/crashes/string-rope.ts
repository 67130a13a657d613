export function maxPool2d() {
  let text = "";
  for (let i = 0; i < 1e5; i++) text = `${i % 10}${text}x`;
  return [[text.charCodeAt(5e4), /x{5}9/.test(text) ? 1 : 0]];
}
