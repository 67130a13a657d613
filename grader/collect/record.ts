import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { csvText, guardFormula } from "../report/text/csv-text.ts";
import { momentOf } from "../spec/date.ts";
import { writeWhole } from "../store/write-whole.ts";
import { type Attempt, type InTime, type Ranked, ranked } from "./attempt.ts";
import { timeText } from "./time.ts";

/**
 * The record of what was collected: a CSV with a row for every attempt, sorted, so that the same archives give the same
 * bytes. An instructor may also write it: only `student`, `exercise` and `submitted` are needed.
 */
const COLUMNS = [
  ...["student", "exercise", "submitted", "late", "attempt", "chosen"],
  ...["members", "from", "path", "sha256"],
] as const;

/** A record that cannot be read, in words. */
export class RecordFault extends Error {}

/** The attempts of a record; none if it is not there. Throws `RecordFault` if it is something else. */
export async function readRecord(path: string): Promise<readonly Ranked[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return rowsOf(path, text).map((row, i) => attemptOf(row, `${path}:${i + 2}`));
}

type Row = Readonly<Record<string, string | undefined>>;

function rowsOf(path: string, text: string): readonly Row[] {
  let rows: readonly Row[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new RecordFault(`${path} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [first] = rows;
  const missing = first === undefined ? [] : NEEDED.filter((column) => first[column] === undefined);
  if (missing.length > 0) throw new RecordFault(`${path} is no record of hand-ins: it has no column \`${missing[0]}\``);
  return rows;
}

const NEEDED = ["student", "exercise", "submitted"] as const;

function attemptOf(row: Row, place: string): Ranked {
  const { student = "", exercise = "", submitted = "", late, attempt, chosen, members, from, path, sha256 } = row;
  const moment = submitted === "" ? null : momentOf(submitted);
  if (submitted !== "" && moment === null)
    throw new RecordFault(`${place}: \`submitted\` must be a date with its time zone, got \`${submitted}\``);
  return {
    student: unguarded(student),
    exercise,
    submitted: moment,
    isLate: late ? late === "yes" : null,
    members: members ? members.split(MEMBERS).map(unguarded) : [],
    from: unguarded(from ?? ""),
    path: unguarded(path ?? ""),
    sha256: sha256 ?? "",
    attempt: Number(attempt || 1),
    isChosen: chosen !== "no",
  };
}

/** Folders of students have no slash in their names. */
const MEMBERS = "/";

/** The text without the apostrophe that keeps it from being a formula. */
function unguarded(text: string): string {
  return text.startsWith("'") && guardFormula(text.slice(1)) === text ? text.slice(1) : text;
}

export function recordText(attempts: readonly Ranked[]): string {
  const sorted = attempts.toSorted(
    (a, b) => order(a.student, b.student) || order(a.exercise, b.exercise) || a.attempt - b.attempt,
  );
  return csvText([COLUMNS, ...sorted.map(cellsOf)]);
}

export async function writeRecord(path: string, attempts: readonly Ranked[]): Promise<void> {
  await writeWhole(path, recordText(attempts));
}

function cellsOf(each: Ranked): readonly (string | number)[] {
  return [
    each.student,
    each.exercise,
    each.submitted === null ? "" : timeText(each.submitted),
    each.isLate === null ? "" : yesOrNo(each.isLate),
    each.attempt,
    yesOrNo(each.isChosen),
    each.members.join(MEMBERS),
    each.from,
    each.path,
    each.sha256,
  ];
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}

/** The attempts of earlier runs and of this one together, ranked anew; one that is in both is the earlier run's. */
export function joined(before: readonly Ranked[], now: readonly Attempt[], isInTime: InTime): readonly Ranked[] {
  const known = new Set(before.map(identity));
  const all: readonly Attempt[] = [
    ...before.toSorted((a, b) => a.attempt - b.attempt),
    ...now.filter((each) => !known.has(identity(each))),
  ];
  const groups = Map.groupBy(all, ({ student, exercise }) => `${student}/${exercise}`);
  return [...groups.values()].flatMap((group) => ranked(group, isInTime));
}

/** The same file at the same place in an archive of the same name. */
export function identity({ student, exercise, from, path, sha256 }: Attempt): string {
  return JSON.stringify([student, exercise, from, path, sha256].map(guardFormula));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
