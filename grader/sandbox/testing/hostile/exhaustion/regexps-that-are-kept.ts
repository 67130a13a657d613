// fate: memory-limit
// tries: Compiles large regular expressions without end and keeps them all.

export function maxPool2d() {
  const kept = [];
  for (let i = 0; ; i++) {
    const each = new RegExp(`(a|b|${"c".repeat(1000)}){1,20}${i}`);
    each.test("abcabc");
    kept.push(each);
  }
}
