import { BEFORE_BRACKET, BEFORE_COLON, BLANK, UNSEEN } from "./unseen.ts";

/** Visible text that does not begin a command. */
const PLAIN = /^(?!\s*(?:[-+~^]|$))[\x20-\x22\x24-\x39\x3b-\x7e]*$/;

/** How CI systems recognise a log line as a command, and how to break it: a row for each way. */
const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [/^\s*::/, "\\$&"], // GitHub
  [new RegExp(`(${BEFORE_BRACKET})\\[`, "gi"), "$1\\["], // Azure, GitHub, TeamCity
  [new RegExp(`(${BEFORE_COLON}):`, "gi"), "$1\\:"], // GitLab, Travis CI
  [/^\s*(?:---|\+\+\+|~~~|\^\^\^)(?![-+~^])/, "\\$&"], // Buildkite
];

/** Letters, digits and punctuation without meaning in Markdown, on one line. */
const HARMLESS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()-]*$/u;

/** Text that Markdown renderers turn into links by themselves. */
const AUTOLINK = /www\./i;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Text on one line in which every character is visible, and that no CI system takes for a command. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text; // most texts by far
  return BLANK.test(text) ? [...text].map(escapeCharacter).join("") : harmless(text);
}

/** `visible`, cut to `limit` characters. */
export function shorten(text: string, limit: number): string {
  const characters = [...text.slice(0, 2 * limit + 2)];
  return visible(characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text);
}

/** Text as several lines, each of them `visible`; tabs and lines of blanks are kept. */
export function visibleLines(text: string): string[] {
  return text.split(/\r\n|\n/).map((line) => line.split("\t").map(harmless).join("\t"));
}

/** Foreign text inside a Markdown line: unchanged if it is harmless, otherwise as code. */
export function markdownText(text: string): string {
  return HARMLESS.test(text) && !AUTOLINK.test(text) && visible(text) === text ? text : markdownCode(text);
}

/** Text as Markdown code, in which nothing acts; also safe in a table's cell. */
export function markdownCode(text: string): string {
  const shown = visible(text).replaceAll("|", "\\u007c");
  const fence = "`".repeat(longestRun(shown) + 1);
  const padding = /^[` ]|[` ]$/.test(shown) || shown === "" ? " " : "";
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Lines as a Markdown code block that none of them can close. */
export function markdownBlock(lines: readonly string[]): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence].join("\n");
}

/** An author's text as one line of Markdown, also for a table's cell. */
export function markdownLine(text: string): string {
  return text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");
}

/** A path as the target of a Markdown link. */
export function markdownTarget(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[()'*!~]/g, percent))
    .join("/");
}

function harmless(text: string): string {
  const seen = text.replace(UNSEEN, escapeCharacter);
  return COMMANDS.reduce((shown, [command, broken]) => shown.replace(command, broken), seen);
}

function escapeCharacter(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  const code = (character.codePointAt(0) as number).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
