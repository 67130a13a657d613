import type { Language } from "../../../model/text.ts";

/** The file that explains misconceptions, in the reports folder: a page, or Markdown. */
export function misconceptionsFile(language: Language, form: "html" | "md"): string {
  return `misconceptions.${language}.${form}`;
}
