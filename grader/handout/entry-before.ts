import type { Node, Pair, YAMLMap } from "yaml";
import { headStart, lineStart, nextLine } from "./lines.ts";

/** A text with an entry added before another one of the mapping that it is, and before the comments right above that. */
export function withEntryBefore(text: string, { flow }: YAMLMap, before: Pair<Node>, entry: string): string {
  const key = before.key.range?.[0] ?? 0;
  if (flow === true) return `${text.slice(0, key)}${entry}, ${text.slice(key)}`;
  const line = lineStart(text, key);
  const place = headStart(text, line, key - line);
  const lineBreak = text.slice(key, nextLine(text, key)).endsWith("\r\n") ? "\r\n" : "\n";
  return `${text.slice(0, place)}${" ".repeat(key - line)}${entry}${lineBreak}${text.slice(place)}`;
}
