import { markdownCode, shortened } from "../escape.ts";

const MOST_QUOTED = 300;

/** What a sentence quotes, as Markdown code, and never long. */
export function quoted(text: string): string {
  return markdownCode(shortened(text, MOST_QUOTED));
}
