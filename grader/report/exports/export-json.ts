import { harmless } from "../record/json-text.ts";

/** A value as JSON for another program: keys in the order given, and nothing in it that acts in a log. */
export function exportJson(value: unknown): string {
  return `${harmless(JSON.stringify(value, null, 2))}\n`;
}
