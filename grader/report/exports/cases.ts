import type { ExerciseReport, Report } from "../../model/report.ts";
import { type Cells, csvText } from "../text/csv-text.ts";
import { visible } from "../text/escape.ts";
import { pathText } from "../text/shape.ts";
import { caseKey, type ExportRow, type Shown } from "./export.ts";
import type { AnyCase } from "./feedback.ts";

const HEADER = [
  ...["student", "folder", "exercise", "case", "hidden", "points", "max points", "verdict"],
  ...["wrong", "of", "first place", "expected", "actual", "misconceptions"],
];

/** Every case of every student as a table, hidden ones in full: for staff. */
export const cases: ExportRow = {
  name: "cases",
  purpose: "CSV of the class: a row for every student, exercise and case, hidden ones in full",
  sees: "staff",
  open: () => ({
    per: "class",
    keep: (shown) => shown.view.report.exercises.flatMap((entry) => rows(shown, entry)),
    made: (_summary, kept) => ({
      files: [{ path: "cases.csv", text: csvText([HEADER, ...kept.flat()]) }],
      notes: [],
    }),
  }),
};

function rows({ folder, view, hidden }: Shown, entry: ExerciseReport): Cells[] {
  return entry.cases.map((each) => row(view.report, folder, entry, each, hidden));
}

function row(
  { student }: Report,
  folder: string,
  { exercise, diagnosis }: ExerciseReport,
  each: AnyCase,
  hidden: ReadonlySet<string>,
): Cells {
  return [
    visible(student),
    folder,
    exercise,
    each.case,
    hidden.has(caseKey(exercise, each.case)) ? "yes" : "no",
    each.points,
    each.maxPoints,
    each.verdict.kind,
    ...difference(each),
    diagnosis?.misconceptions.join(" ") ?? "",
  ];
}

function difference({ verdict }: AnyCase): Cells {
  if (!("first" in verdict) || verdict.first === undefined || !("expected" in verdict.first))
    return ["", "", "", "", ""];
  const { wrong, of, first } = verdict;
  return [wrong ?? "", of ?? "", pathText(first.at), number(first.expected), number(first.actual)];
}

/** The infinities and NaN as text, which is guarded: to a spreadsheet `-Infinity` would be a formula. */
function number(value: number): string | number {
  return Number.isFinite(value) ? value : String(value);
}
