import { markdownTable } from "markdown-table";
import type { Exercise } from "../../../model/exercise.ts";
import type { ExerciseReport } from "../../../model/report.ts";
import type { StudentSummary, Summary } from "../../../model/summary.ts";
import type { Language, Text } from "../../../model/text.ts";
import { VERDICT_KINDS, type VerdictKind } from "../../../model/verdict.ts";
import type { Audience } from "../../access/disclosure.ts";
import type { ReportView } from "../../access/view.ts";
import { byPart } from "../../locales/by-part.ts";
import { textIn, WORDS } from "../../locales/languages.ts";
import { wordsFor } from "../../locales/reader.ts";
import type { Words } from "../../locales/words.ts";
import { shownUnclaimed } from "../../record/shown-unclaimed.ts";
import { studentVerdict } from "../../record/student-verdict.ts";
import { columns } from "../../text/display-width.ts";
import { markdownCode, markdownLine, markdownTarget, markdownText } from "../../text/escape.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { exerciseMarkdown } from "./exercise.ts";

/** A student's report as Markdown; of the view, it shows only what the report names. */
export function studentMarkdown(view: ReportView, language: Language, audience: Audience = "student"): string {
  const { report, exercises } = view;
  const reader = { language, audience };
  const words = wordsFor(reader);
  return document([
    `# ${markdownText(report.student)}`,
    `**${words.score(report.score, report.maxScore)}**`,
    ...(view.ahead === undefined ? [] : [words.ahead(view.ahead)]),
    ...(report.complete ? [] : [words.labels.incomplete]),
    overview(view, words, language),
    ...report.exercises.flatMap((each) => {
      const isOlder = view.older?.has(each.exercise) ?? false;
      return exerciseMarkdown(each, exercises.get(each.exercise), reader, isOlder);
    }),
  ]);
}

/**
 * The class as Markdown; `exercises` gives the titles, by id, and `ahead` the moment that it is made for, if that is in
 * the future.
 */
export function summaryMarkdown(
  summary: Summary,
  exercises: ReadonlyMap<string, Exercise>,
  language: Language,
  ahead: string | null = null,
): string {
  const words = WORDS[language];
  const titles = summary.exercises.map(({ exercise }) => titleOf(exercises.get(exercise), exercise, language));
  const older = summary.students.reduce((count, student) => count + (student.older?.length ?? 0), 0);
  return document([
    `# ${words.labels.class}`,
    ...(ahead === null ? [] : [words.ahead(ahead)]),
    ...(summary.unfinished === undefined ? [] : [words.unfinished(summary.unfinished)]),
    ...(older === 0 ? [] : [words.olderResults(older)]),
    `## ${words.labels.students}`,
    table([
      [words.labels.student, words.labels.score, ...titles],
      ...summary.students.map((student) => studentRow(student, summary, words)),
    ]),
    `## ${words.labels.exercises}`,
    exerciseTable(summary, exercises, words, language),
    ...(summary.refused.length === 0 ? [] : [`## ${words.labels.refused}`, refusedList(summary)]),
    ...unclaimedBlocks(summary, words),
  ]);
}

function overview({ report, exercises }: ReportView, words: Words, language: Language): string {
  const row = ({ exercise: id, score, maxScore, verdict }: ExerciseReport) => [
    titleOf(exercises.get(id)?.exercise, id, language),
    `${score}/${maxScore}`,
    mark(verdict, words),
  ];
  const parts = byPart(report.exercises, ({ exercise: id }) => exercises.get(id)?.exercise.part);
  return table([
    [words.labels.exercise, words.labels.score, words.labels.result],
    ...parts.flatMap(({ part, items }) => [...partRow(part, language, 3), ...items.map(row)]),
  ]);
}

/** The title of a part, above the rows of its exercises. */
function partRow(part: Text | null, language: Language, width: number): readonly (readonly string[])[] {
  return part === null ? [] : [[`**${markdownLine(textIn(language, part))}**`, ...Array(width - 1).fill("")]];
}

function studentRow(row: StudentSummary, summary: Summary, words: Words): string[] {
  const link = `[${markdownText(row.student)}](${markdownTarget(`students/${row.folder}/report.md`)})`;
  const score = `${row.score}/${row.maxScore}${row.complete ? "" : ` (${words.labels.incompleteMark})`}`;
  return [
    link,
    score,
    ...summary.exercises.map(({ exercise }) => {
      const kind = studentVerdict(row, exercise);
      const isOlder = row.older?.includes(exercise) ?? false;
      return kind === null ? "" : `${mark(kind, words)}${isOlder ? ` (${words.labels.olderMark})` : ""}`;
    }),
  ];
}

function exerciseTable(
  summary: Summary,
  exercises: ReadonlyMap<string, Exercise>,
  words: Words,
  language: Language,
): string {
  const kinds = VERDICT_KINDS.filter((kind) => summary.exercises.some(({ verdicts }) => (verdicts[kind] ?? 0) > 0));
  const row = ({ exercise: id, verdicts }: Summary["exercises"][number]) => [
    titleOf(exercises.get(id), id, language),
    ...kinds.map((kind) => String(verdicts[kind] ?? 0)),
  ];
  const parts = byPart(summary.exercises, ({ exercise: id }) => exercises.get(id)?.part);
  return table([
    [words.labels.exercise, ...kinds.map((kind) => mark(kind, words))],
    ...parts.flatMap(({ part, items }) => [...partRow(part, language, kinds.length + 1), ...items.map(row)]),
  ]);
}

function refusedList({ refused }: Summary): string {
  return refused.map(({ folder, why }) => `- ${markdownText(folder)}: ${markdownCode(why)}`).join("\n");
}

function unclaimedBlocks({ unclaimed = [] }: Partial<Summary>, words: Words): string[] {
  const lines = shownUnclaimed(unclaimed).map(({ folder, files, more }) => {
    const told = files.map(({ file, exercise }) => markdownCode(file) + (exercise === null ? "" : ` → ${exercise}.ts`));
    return `- ${markdownText(folder)}: ${[...told, ...(more === 0 ? [] : [words.more(more)])].join(", ")}`;
  });
  return lines.length === 0 ? [] : [`## ${words.labels.unclaimed}`, lines.join("\n")];
}

function mark(kind: VerdictKind, words: Words): string {
  return `${VERDICTS[kind].figure} ${words.verdict[kind]}`;
}

function titleOf(exercise: Exercise | undefined, id: string, language: Language): string {
  return exercise === undefined ? id : markdownLine(textIn(language, exercise.title));
}

function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows, { stringLength: columns });
}

function document(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
