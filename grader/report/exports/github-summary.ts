import { markdownTable } from "markdown-table";
import type { StudentSummary, Summary } from "../../model/summary.ts";
import type { Language } from "../../model/text.ts";
import type { Changes } from "../facts/changes.ts";
import type { ExportWords } from "../locales/export-words.ts";
import { EXPORT_WORDS } from "../locales/exports.ts";
import { WORDS } from "../locales/languages.ts";
import type { Words } from "../locales/words.ts";
import { studentVerdict } from "../record/student-verdict.ts";
import { markdownCode, markdownText } from "../text/escape.ts";
import { VERDICTS } from "../text/verdicts.ts";

/** GitHub takes 1 MiB from a step; a little is left to others. */
const MAX_BYTES = 1_000_000;

/** What has changed takes no more of it. */
const MAX_BYTES_OF_CHANGES = 250_000;

/** What has changed for a student, as a line of Markdown. */
export function changeLine(student: string, { before, after, gone, appeared }: Changes, language: Language): string {
  const { changed } = EXPORT_WORDS[language];
  const parts = [
    changed.points(before.score, after.score, after.maxScore),
    ...(gone.length === 0 ? [] : [changed.gone(gone.map(markdownCode).join(", "))]),
    changed.appeared(appeared.length === 0 ? null : appeared.map(markdownCode).join(", ")),
  ];
  return `- ${markdownText(student)}: ${parts.join("; ")}`;
}

/**
 * The class as Markdown for a job's summary: as many students as fit, and the number of the others; and `changed`, the
 * lines on what has changed.
 */
export function jobSummary({ students, exercises }: Summary, changed: readonly string[], language: Language): string {
  const [words, more] = [WORDS[language], EXPORT_WORDS[language]];
  const ids = exercises.map(({ exercise }) => exercise);
  const [head = "", rule = "", ...rows] = markdownTable(
    [[words.labels.student, words.labels.score, ...ids], ...students.map((each) => row(each, ids, words))],
    { alignDelimiters: false, padding: false },
  ).split("\n");
  const top = [`## ${words.labels.class}`, "", head, rule];
  const news =
    changed.length === 0 ? [] : ["", `### ${more.changed.title}`, "", ...cut(changed, MAX_BYTES_OF_CHANGES, more)];
  const table = cut(rows, MAX_BYTES - Buffer.byteLength([...top, ...news].join("\n")) - ROOM_FOR_THE_REST, more);
  return `${[...top, ...table, ...news].join("\n")}\n`;
}

const ROOM_FOR_THE_REST = 1000;

/** The lines that fit, and the number of the others. */
function cut(lines: readonly string[], bytes: number, { moreStudents }: ExportWords): readonly string[] {
  const shown = fitting(lines, bytes);
  const left = lines.length - shown.length;
  return left === 0 ? shown : [...shown, "", moreStudents(left)];
}

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
