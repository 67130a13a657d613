import Table from "cli-table3";
import type { Ranked } from "../collect/attempt.ts";
import type { LeftOut } from "../collect/found.ts";
import { type State, taskOf } from "../collect/placing.ts";
import { identity } from "../collect/record.ts";
import { fitTo, type Screen } from "../report/render/terminal/screen.ts";
import { columns } from "../report/text/display-width.ts";
import { visible } from "../report/text/escape.ts";
import { momentText } from "../report/text/moment-text.ts";
import type { CollectOutcome } from "./collect-outcome.ts";
import { plural } from "./phrases.ts";

/** A collection as a table of whose is what, followed by who is missing, what is nobody's, what is refused, and counts. */
export function collectText(outcome: CollectOutcome, screen: Screen): string {
  const { archives, collection, missing, roster } = outcome;
  const sections = [
    archives.map(({ name, title }) => `${visible(name)}: ${title}`),
    tableOf(outcome, screen.width),
    missing.map(
      ({ exercise, students }) => `${exercise}: nothing from ${students.map(visible).join(", ")} (of ${roster})`,
    ),
    listOf("belongs to nobody, or to no exercise", collection.nobodys),
    listOf("refused", collection.refused),
    [countsOf(outcome)],
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return fitTo(`${text.join("\n\n")}\n`, screen);
}

const HEADS = ["student", "in the archive", "exercise", "submitted", "file"] as const;

function tableOf(outcome: CollectOutcome, width: number): readonly string[] {
  const shown = new Map(outcome.collection.attempts.map((each) => [identity(each), each.shown]));
  const states = new Map(outcome.placings.map(({ attempt, state }) => [taskOf(attempt), state]));
  const rows = outcome.rows.map((row) => [
    visible(row.student),
    visible(shown.get(identity(row)) ?? row.from) + groupText(row),
    row.exercise,
    submittedText(row),
    row.isChosen ? stateText(states.get(taskOf(row)) ?? "new", outcome) : notChosen(row, outcome),
  ]);
  if (rows.length === 0) return [];
  const drawn = rows.length > MOST_IN_TABLE ? null : drawnTable(rows);
  const fits = drawn !== null && columns(drawn.split("\n")[0] ?? "") <= width;
  return fits ? [drawn] : rows.map(([student, ...rest]) => `${student}: ${rest.filter(Boolean).join(", ")}`);
}

/** Larger tables take minutes to draw. */
const MOST_IN_TABLE = 2000;

function drawnTable(rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...HEADS], style: { compact: true, head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

function groupText({ members }: Ranked): string {
  return members.length > 1 ? ` (group of ${members.length})` : "";
}

function submittedText({ submitted, isLate }: Ranked): string {
  return [submitted === null ? "" : momentText(submitted), isLate ? "late" : ""].filter(Boolean).join(", ");
}

/** What becomes of the attempt that counts. */
function stateText(state: State, { isWritten, isReplacing }: CollectOutcome): string {
  switch (state) {
    case "new":
      return isWritten ? "written" : "to be written";
    case "same":
      return "there already";
    case "attempt":
    case "other":
      return isReplacing ? (isWritten ? "replaced" : "to be replaced") : `in conflict with ${IN_THE_WAY[state]}`;
    case "blocked":
      return "blocked by a link or a folder";
    case "elsewhere":
      return "only in an earlier archive: collect that one too";
  }
}

const IN_THE_WAY = { attempt: "another attempt", other: "another file" } as const;

function notChosen(row: Ranked, { rows, mayCount }: CollectOutcome): string {
  if (mayCount(row)) return "late: counts where it scores more all the same";
  const chosen = rows.find((each) => each.isChosen && taskOf(each) === taskOf(row));
  return chosen !== undefined && chosen.attempt < row.attempt ? "after the due date" : "an earlier attempt";
}

function listOf(title: string, leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut
    .slice(0, MOST_LINES)
    .map(({ archive, path, why }) => `  ${visible(archive)}: ${visible(path)}: ${why}`);
  const rest = leftOut.length - lines.length;
  return [`${title}:`, ...lines, ...(rest > 0 ? [`  and ${rest} more: --json lists all`] : [])];
}

const MOST_LINES = 100;

function countsOf(outcome: CollectOutcome): string {
  const { rows, placings, collection, solutions, record, isWritten } = outcome;
  const states = Map.groupBy(placings, ({ state }) => stateText(state, outcome));
  const students = new Set(rows.map(({ student }) => student)).size;
  const counts = [
    ...[...states].map(([what, { length }]) => `${length} ${what}`),
    plural(rows.length - placings.length, "other attempt", "other attempts"),
    `${collection.nobodys.length} nobody's`,
    `${collection.refused.length} refused`,
  ].filter((count) => !count.startsWith("0 "));
  const where = isWritten ? `the record is ${record}` : "nothing was written";
  return `${solutions}: ${plural(students, "student", "students")}; files: ${counts.join(", ")}; ${where}`;
}
