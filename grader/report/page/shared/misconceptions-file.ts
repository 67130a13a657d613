import type { Language } from "../../../model/text.ts";

/** The page that explains misconceptions, in the reports folder. */
export function misconceptionsFile(language: Language): string {
  return `misconceptions.${language}.html`;
}
