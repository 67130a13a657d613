import Table from "cli-table3";
import type { ExerciseReport } from "../../model/report.ts";
import type { StudentSummary, Summary } from "../../model/summary.ts";
import type { Language } from "../../model/text.ts";
import { VERDICT_KINDS, type VerdictKind } from "../../model/verdict.ts";
import { shortened, visible } from "../escape.ts";
import { commonFault } from "../fault.ts";
import { CODES, MARKS } from "../marks.ts";
import { nextHintText } from "../next-hint.ts";
import { studentVerdict } from "../student-verdict.ts";
import type { ExerciseView, ReportView } from "../view.ts";
import { textIn, WORDS } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { caseText, faultText, propertyText } from "./case.ts";
import { diagnosisText } from "./diagnosis.ts";
import { painted } from "./paint.ts";

const WIDTH = 120;
const STUDENT_WIDTH = 26;
const SCORE_WIDTH = 11;
const LEAST_COLUMN = 19;
const NARROW_COLUMN = 3;
const MOST_IN_NAME = 60;

/** A report's words on the terminal, exercise after exercise. */
export function checkText({ report, exercises }: ReportView, language: Language, colour: boolean): string {
  return report.exercises.map((each) => exerciseText(each, exercises.get(each.exercise), language, colour)).join("\n");
}

/** The class as a table; where exercises are many, their columns are numbered and a legend says which is which. */
export function classTable(summary: Summary, language: Language, colour: boolean): string {
  const words = WORDS[language];
  const room = Math.floor((WIDTH - STUDENT_WIDTH - SCORE_WIDTH - 3) / Math.max(1, summary.exercises.length)) - 1;
  const isWide = room >= LEAST_COLUMN;
  const width = isWide ? Math.min(room, 24) : NARROW_COLUMN;
  const ids = summary.exercises.map(({ exercise }) => exercise);
  const table = new Table({
    head: [words.labels.student, words.labels.score, ...ids.map((id, i) => (isWide ? id : String(i + 1)))],
    colWidths: [STUDENT_WIDTH, SCORE_WIDTH, ...ids.map(() => width)],
    style: { compact: true, head: [], border: [], "padding-left": isWide ? 1 : 0, "padding-right": isWide ? 1 : 0 },
  });
  const cell = (kind: VerdictKind) =>
    painted(isWide ? `${MARKS[kind]} ${words.verdict[kind]}` : CODES[kind], kind, colour);
  table.push(...summary.students.map((student) => studentRow(student, ids, cell)));
  return `${[table.toString(), ...(isWide ? [] : legend(summary, words))].join("\n")}\n`;
}

function studentRow(row: StudentSummary, ids: readonly string[], cell: (kind: VerdictKind) => string): string[] {
  const score = `${row.score}/${row.maxScore}${row.complete ? "" : ` ${MARKS["judge-error"]}`}`;
  return [
    shortened(row.student, MOST_IN_NAME),
    score,
    ...ids.map((id) => {
      const kind = studentVerdict(row, id);
      return kind === null ? "" : cell(kind);
    }),
  ];
}

function legend(summary: Summary, words: Words): string[] {
  const present = new Set(summary.students.flatMap(({ verdicts }) => Object.values(verdicts)));
  return [
    ...summary.exercises.map(({ exercise }, i) => `${String(i + 1).padStart(3)}  ${exercise}`),
    ...VERDICT_KINDS.filter((kind) => present.has(kind)).map(
      (kind) => `${CODES[kind].padStart(3)}  ${words.verdict[kind]}`,
    ),
  ];
}

function exerciseText(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
  colour: boolean,
): string {
  const words = WORDS[language];
  const { exercise, verdict, score, maxScore } = report;
  const title = view === undefined ? exercise : visible(textIn(language, view.exercise.title));
  const status = words.status[report.status];
  return [
    `${painted(`${MARKS[verdict]} ${title}`, verdict, colour)}  ${score}/${maxScore}  ${words.verdict[verdict]}\n`,
    ...(status === null ? [] : [`  ${status}\n`]),
    diagnosisText(report, view, language),
    ...(report.status === "missing" ? [] : casesText(report, view, language, colour)),
  ].join("");
}

function casesText(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
  colour: boolean,
): string[] {
  const fault = commonFault(report.cases);
  if (fault !== null) return [faultText(fault, report.cases.length, WORDS[language])];
  return [
    ...report.cases.map((each) => caseText(each, view, language, colour)),
    ...(view?.broken.map((each) => propertyText(each, view.exercise, language, colour)) ?? []),
    ...(report.nextHint === undefined ? [] : [`  ${nextHintText(report.nextHint, WORDS[language])}\n`]),
  ];
}
