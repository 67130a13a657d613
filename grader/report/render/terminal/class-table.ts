import Table from "cli-table3";
import type { Exercise } from "../../../model/exercise.ts";
import type { StudentSummary, Summary } from "../../../model/summary.ts";
import type { Language } from "../../../model/text.ts";
import { VERDICT_KINDS, type VerdictKind } from "../../../model/verdict.ts";
import { byPart } from "../../locales/by-part.ts";
import { textIn, WORDS } from "../../locales/languages.ts";
import type { Words } from "../../locales/words.ts";
import { studentVerdict } from "../../record/student-verdict.ts";
import { shorten, visible } from "../../text/escape.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { paint } from "./paint.ts";
import type { Screen } from "./screen.ts";

const MAX_WIDTH = 120;
const STUDENT_WIDTH = 26;
const SCORE_WIDTH = 11;
const MIN_COLUMN = 19;
const NARROW_COLUMN = 3;
const MAX_IN_NAME = 60;

/**
 * The class as a table; if there are many exercises, their columns are numbered and explained in a legend under the
 * titles of the course's parts, and if they are too many for the screen, several tables follow one another.
 */
export function classTable(
  summary: Summary,
  exercises: readonly Exercise[],
  language: Language,
  screen: Screen,
): string {
  const words = WORDS[language];
  const look = tableLook(summary, screen);
  const ids = summary.exercises.map(({ exercise }) => exercise);
  const tables = partsOf(ids, look.perTable).map((part) => {
    const heads = part.map((id) => (look.isWide ? id : String(ids.indexOf(id) + 1)));
    return tableText(summary, part, heads, look, words, screen.colour);
  });
  return `${[...tables, ...(look.isWide ? [] : legend(summary, exercises, words, language))].join("\n")}\n`;
}

type TableLook = {
  readonly isWide: boolean;
  readonly studentWidth: number;
  readonly columnWidth: number;
  readonly perTable: number;
};

function tableLook({ exercises }: Summary, screen: Screen): TableLook {
  const width = Math.min(MAX_WIDTH, screen.width);
  const studentWidth = Math.min(STUDENT_WIDTH, Math.floor(width / 3));
  const left = width - studentWidth - SCORE_WIDTH - 3;
  const room = Math.floor(left / Math.max(1, exercises.length)) - 1;
  if (room >= MIN_COLUMN) {
    return { isWide: true, studentWidth, columnWidth: Math.min(room, 24), perTable: exercises.length };
  }
  const perTable = Math.max(1, Math.floor(left / (NARROW_COLUMN + 1)));
  return { isWide: false, studentWidth, columnWidth: NARROW_COLUMN, perTable };
}

/** At least one part, even of an empty list. */
function partsOf(ids: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(ids.length / Math.max(1, most)));
  return Array.from({ length: count }, (_, i) => ids.slice(i * most, (i + 1) * most));
}

function tableText(
  { students }: Summary,
  ids: readonly string[],
  heads: readonly string[],
  { isWide, studentWidth, columnWidth }: TableLook,
  words: Words,
  colour: boolean,
): string {
  const padding = isWide ? 1 : 0;
  const table = new Table({
    head: [words.labels.student, words.labels.score, ...heads],
    colWidths: [studentWidth, SCORE_WIDTH, ...ids.map(() => columnWidth)],
    style: { compact: true, head: [], border: [], "padding-left": padding, "padding-right": padding },
  });
  const cell = (kind: VerdictKind) =>
    paint(isWide ? `${VERDICTS[kind].figure} ${words.verdict[kind]}` : VERDICTS[kind].code, kind, colour);
  table.push(...students.map((student) => studentRow(student, ids, cell)));
  return table.toString();
}

function studentRow(row: StudentSummary, ids: readonly string[], cell: (kind: VerdictKind) => string): string[] {
  const score = `${row.score}/${row.maxScore}${row.complete ? "" : ` ${VERDICTS["judge-error"].figure}`}`;
  return [
    shorten(row.student, MAX_IN_NAME),
    score,
    ...ids.map((id) => {
      const kind = studentVerdict(row, id);
      return kind === null ? "" : cell(kind);
    }),
  ];
}

function legend(summary: Summary, exercises: readonly Exercise[], words: Words, language: Language): string[] {
  const numbered = summary.exercises.map(({ exercise }, i) => ({ id: exercise, number: String(i + 1) }));
  const parts = byPart(numbered, ({ id }) => exercises.find((each) => each.id === id)?.part);
  const present = new Set(summary.students.flatMap(({ verdicts }) => Object.values(verdicts)));
  return [
    ...parts.flatMap(({ part, items }) => [
      ...(part === null ? [] : [visible(textIn(language, part))]),
      ...items.map(({ id, number }) => `${number.padStart(3)}  ${id}`),
    ]),
    ...VERDICT_KINDS.filter((kind) => present.has(kind)).map(
      (kind) => `${VERDICTS[kind].code.padStart(3)}  ${words.verdict[kind]}`,
    ),
  ];
}
