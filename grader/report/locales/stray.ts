/** A character, with its code point in Unicode's notation. */
export type Stray = { readonly character: string; readonly codePoint: string };

/**
 * The first character of `name` that no keyboard types for `wanted`, though it may look the same: not ASCII, nor in
 * `wanted`.
 */
export function strayCharacter(name: string, wanted: string): Stray | null {
  const character = [...name].find((each) => each > "\u007f" && !wanted.includes(each));
  if (character === undefined) return null;
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { character, codePoint: `U+${hex}` };
}
