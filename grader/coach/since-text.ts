import type { Language } from "../model/text.ts";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { WORDS } from "../report/locales/languages.ts";
import type { Said } from "../report/locales/words.ts";
import { type Row, rowsText } from "../report/render/terminal/rows.ts";
import type { Screen } from "../report/render/terminal/screen.ts";
import type { Since } from "./past.ts";

/** What is told of it; `appeared` is null where new causes are not to be told. */
type Told = Omit<Since, "appeared"> & { readonly appeared: Since["appeared"] | null };

/** How a result differs from the one before: points, and causes that are gone or new. */
export function sinceText({ gone, appeared, ...points }: Told, language: Language, screen: Screen): string {
  const { next, misconception } = WORDS[language];
  const { since, nothingNew } = COACH_WORDS[language];
  const known: Readonly<Record<string, Said>> = misconception;
  const saidOf = (ids: readonly string[]) =>
    ids.map((id) => (Object.hasOwn(known, id) ? known[id]?.does : id)).join(" ");
  const rows: readonly Row[] = [
    ...(gone.length === 0 ? [] : [[next.gone, saidOf(gone)] as const]),
    ...(appeared === null || gone.length + appeared.length === 0
      ? []
      : [[next.appeared, saidOf(appeared) || nothingNew] as const]),
  ];
  return `  ${since(points)}\n${rowsText(rows, "    ", screen)}`;
}
