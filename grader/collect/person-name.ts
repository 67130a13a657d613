/**
 * A name in the form in which platforms can be compared: Canvas writes the sortable name in lower case, without all that
 * is no part of a word. Other platforms write the given name first, so a name has two forms.
 */
export function nameForms(name: string): readonly string[] {
  const [before = "", after] = name.split(",", 2);
  if (after !== undefined) return [folded(before + after), folded(after + before)];
  const words = name.trim().split(/\s+/);
  return [...new Set([folded(name), folded([words.at(-1), ...words.slice(0, -1)].join(""))])];
}

/** Only letters, marks and digits, in lower case and in NFC. */
function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]/gu, "");
}
