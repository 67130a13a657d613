/**
 * At most `limit` characters of `text`, without control or direction characters: safe within one line of any output.
 */
export function plainText(text: string, limit: number): string {
  const cut = text.slice(0, limit).replace(UNSAFE, " ").toWellFormed();
  return text.length > limit ? `${cut}…` : cut;
}

const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
