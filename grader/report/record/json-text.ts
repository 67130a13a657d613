import { BEFORE_BRACKET, BEFORE_COLON, UNSEEN } from "../text/unseen.ts";

/** Every key of a report and of a summary, in the order in which they are written. */
const KEYS = [
  ["format", "student", "folder", "file", "why", "exercise", "case", "hidden", "withheld", "kind", "status", "spec"],
  ["points", "maxPoints", "verdict", "score", "maxScore", "complete", "verdicts", "older"],
  ["source", "path", "sha256", "otherFile", "diagnosis", "misconceptions", "alsoFits", "evidence", "habits"],
  ["observation", "value", "axis", "order", "factor", "by", "decimals", "channel"],
  ["counterexample", "inputs", "options"],
  ["forStudent", "properties", "property", "holds", "notAsked", "nextHint", "rung", "from"],
  ["wrong", "of", "first", "worst", "at", "expected", "actual", "window", "start", "shape", "values"],
  ["tolerance", "absolute", "relative", "bound"],
  ["flaw", "shown", "fault", "what", "error", "name", "message", "line", "column"],
  ["sign", "wanted", "declared", "nearest", "specifier", "found", "length", "firstLength", "reason"],
  ["limitMs", "limitMiB", "limitBytes", "limitKiB", "notRun"],
  ["mutatedInput", "printed", "text", "cut", "more", "cases", "exercises", "students"],
  ["refused", "unclaimed", "gone", "absent", "unfinished", "renewed"],
].flat();

const RANKS: ReadonlyMap<string, number> = new Map(KEYS.map((key, rank) => [key, rank]));

/**
 * Characters that JSON allows but a reader cannot see, and the bracket or colon by which CI systems recognise a
 * command.
 */
const ESCAPED = new RegExp(
  `\\p{Cf}|(?!\\n)(?:${UNSEEN.source})|\\[(?<=${BEFORE_BRACKET}\\[)|:(?<=${BEFORE_COLON}:)`,
  "giv",
);

/** Quick to search for, and absent from nearly all texts: without it, nothing needs escaping. */
const SUSPECT = /[\u007f-\u009f\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##|section_|travis_/iu;

/**
 * A value as JSON with keys in the reports' order (a Map keeps its own), each object of a list on its own line, so that
 * a case is one line, and a final newline. NaN and the infinities are written as strings, -0 as 0.
 */
export function jsonText(value: unknown): string {
  return `${write(value, "")}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value === "number") return numberJson(value);
  if (Array.isArray(value)) return arrayJson(value, indent);
  if (value instanceof Map) return objectJson([...value], indent);
  if (typeof value === "object" && value !== null) return objectJson(Object.entries(value).toSorted(byRank), indent);
  return quote(value);
}

function numberJson(value: number): string {
  return Number.isFinite(value) ? JSON.stringify(value) : `"${value}"`;
}

function arrayJson(list: readonly unknown[], indent: string): string {
  if (!list.some(isObject)) return `[${list.map((element) => write(element, indent)).join(", ")}]`;
  const deeper = `${indent} `;
  return `[\n${list.map((element) => `${deeper}${write(element, deeper)}`).join(",\n")}\n${indent}]`;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectJson(entries: readonly (readonly [string, unknown])[], indent: string): string {
  const written = entries.filter(([, value]) => value !== undefined);
  const parts = written.map(([key, value]) => `${RANKS.has(key) ? `"${key}"` : quote(key)}: ${write(value, indent)}`);
  return `{${parts.join(", ")}}`;
}

function quote(value: unknown): string {
  return harmless(JSON.stringify(value));
}

/** Equivalent JSON, in which every character can be seen and no CI system finds a command. */
export function harmless(json: string): string {
  if (!SUSPECT.test(json)) return json;
  return json.replace(ESCAPED, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

function byRank([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return rank(a) - rank(b);
}

function rank(key: string): number {
  return RANKS.get(key) ?? KEYS.length;
}
