import stringWidth from "string-width";

/** Single-column letters and signs, the only ones in most texts. */
const PLAIN = /^[\x20-\x7e×–✓✗…]*$/;

/** How many columns a text takes if every letter has one or two. */
export function columns(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
