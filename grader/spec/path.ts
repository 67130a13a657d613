/** The path of a value in a spec: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A value's name in a message, `input[1][2]`, without the case that it belongs to. */
export function nameOf(path: Path): string {
  const inner = path[0] === "cases" && path.length > 2 ? path.slice(2) : path;
  if (inner.length === 0) return "the spec";
  const words = inner.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return quote(words.replace(/^\./, ""));
}

/** A name as messages show it: in backticks, on one line, shortened if it is long. */
export function quote(name: string): string {
  const cut = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return `\`${cut.replace(UNPRINTABLE, codePoint)}\``;
}

/** Names in a row, each in backticks. */
export function listNames(names: readonly string[]): string {
  return names.map(quote).join(", ");
}

/** A value as messages show it. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "string") return shownText(value);
  if (typeof value === "number") return shownNumber(value);
  return typeof value === "object" ? "a mapping" : String(value);
}

const LONGEST = 60;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}`]/gu;

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A number in quotes looks different from a number. */
function shownText(value: string): string {
  if (value.trim() === "") return "an empty text";
  return Number.isNaN(Number(value)) ? quote(value) : `the text ${quote(value)}`;
}

function shownNumber(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? ".inf" : "-.inf";
}
