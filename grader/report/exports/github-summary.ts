import { markdownTable } from "markdown-table";
import type { StudentSummary, Summary } from "../../model/summary.ts";
import type { Language } from "../../model/text.ts";
import { WORDS } from "../locales/languages.ts";
import type { Words } from "../locales/words.ts";
import { studentVerdict } from "../record/student-verdict.ts";
import { markdownText } from "../text/escape.ts";
import { VERDICTS } from "../text/verdicts.ts";

/** GitHub takes 1 MiB from a step; a little is left to others. */
const MAX_BYTES = 1_000_000;

/** The class as Markdown for a job's summary: as many students as fit, and the number of the others. */
export function jobSummary({ students, exercises }: Summary, language: Language): string {
  const words = WORDS[language];
  const ids = exercises.map(({ exercise }) => exercise);
  const [head = "", rule = "", ...rows] = markdownTable(
    [[words.labels.student, words.labels.score, ...ids], ...students.map((each) => row(each, ids, words))],
    { alignDelimiters: false, padding: false },
  ).split("\n");
  const top = [`## ${words.labels.class}`, "", head, rule];
  const shown = fitting(rows, MAX_BYTES - Buffer.byteLength(top.join("\n")) - ROOM_FOR_THE_REST);
  const left = rows.length - shown.length;
  return `${[...top, ...shown, ...(left === 0 ? [] : ["", words.exports.moreStudents(left)])].join("\n")}\n`;
}

const ROOM_FOR_THE_REST = 1000;

function row(student: StudentSummary, ids: readonly string[], words: Words): string[] {
  const { score, maxScore, complete } = student;
  return [
    markdownText(student.student),
    `${score}/${maxScore}${complete ? "" : ` (${words.labels.incompleteMark})`}`,
    ...ids.map((id) => {
      const kind = studentVerdict(student, id);
      return kind === null ? "" : `${VERDICTS[kind].figure} ${words.verdict[kind]}`;
    }),
  ];
}

function fitting(rows: readonly string[], bytes: number): readonly string[] {
  let size = 0;
  const end = rows.findIndex((each) => {
    size += Buffer.byteLength(each) + 1;
    return size > bytes;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
