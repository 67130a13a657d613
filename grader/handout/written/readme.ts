import { markdownTable } from "markdown-table";
import type { Language, Text } from "../../model/text.ts";
import { textIn } from "../../report/locales/languages.ts";
import { markdownText } from "../../report/text/escape.ts";
import type { ExerciseRow } from "./exercise-row.ts";
import { README_EN } from "./readme-en.ts";
import { README_KO } from "./readme-ko.ts";

/** The words of a README for learners, in one language. */
export type ReadmeWords = {
  readonly title: string;
  /** Above the table of exercises: how to begin, with an exercise as the example. */
  readonly steps: (example: string, node: number) => string;
  /** What hidden cases are, where there are some. */
  readonly hidden: string;
  readonly columns: readonly [exercise: string, title: string, exported: string, points: string];
  readonly points: (open: number, hidden: ExerciseRow["hidden"]) => string;
  /** Below it: what a file must be. */
  readonly rules: string;
};

const WORDS: Readonly<Record<Language, ReadmeWords>> = { en: README_EN, ko: README_KO };

/** The README of a handout; `title` is the course's, if it has one. */
export function readme(rows: readonly ExerciseRow[], title: Text | null, language: Language, node: number): string {
  const words = WORDS[language];
  const table = rows.map(({ id, title: named, functionName, points, hidden }) => [
    `[${id}](skeletons/${id}.ts)`,
    markdownText(textIn(language, named)),
    `\`${functionName}\``,
    words.points(points, hidden),
  ]);
  const paragraphs = [
    `# ${title === null ? words.title : markdownText(textIn(language, title))}`,
    words.steps(rows[0]?.id ?? "", node),
    ...(rows.some(({ hidden }) => hidden !== null) ? [words.hidden] : []),
    markdownTable([[...words.columns], ...table], { alignDelimiters: false }),
    words.rules,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
