import stringWidth from "string-width";

/** Letters and signs of one column each, as most texts are made of. */
const PLAIN = /^[\x20-\x7e×–✓✗…]*$/;

/** How many columns a text takes where every letter has one or two. */
export function columns(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
