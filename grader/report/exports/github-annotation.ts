import type { ExerciseReport, Report } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { ExerciseView } from "../access/view.ts";
import { WORDS } from "../locales/languages.ts";
import type { Words } from "../locales/words.ts";
import { commonFault } from "../record/fault.ts";
import { visible } from "../text/escape.ts";
import { type Outcome, VERDICTS } from "../text/verdicts.ts";
import { type AnyCase, caseLine, caseTitle, exerciseLines, titleText } from "./feedback.ts";

/** The parts of one workflow command line of GitHub, escaped. */
export type Annotation = { readonly level: Level; readonly properties: string; readonly message: string };

type Level = "error" | "warning" | "notice";

/** An annotation, and what it has in common with others. */
export type Finding = {
  readonly annotation: Annotation;
  /** Misconceptions come first, and exercises without a file last. */
  readonly kind: "misconception" | "other" | "missing";
  /** The same for findings that need only one annotation; null if this one is like no other. */
  readonly cause: string | null;
  /** Whose it is, and in which exercise, escaped. */
  readonly where: string;
};

const LEVELS: Readonly<Record<Exclude<Outcome, "passed">, Level>> = {
  failed: "error",
  broke: "error",
  missing: "warning",
  ours: "warning",
};

/** A student's score. */
export function scoreFinding({ student, score, maxScore, complete }: Report, words: Words): Finding {
  const mark = complete ? words.score(score, maxScore) : words.labels.incompleteMark;
  const annotation = {
    level: "notice",
    properties: propertiesText({ title: student }),
    message: data([mark]),
  } as const;
  return { annotation, kind: "other", cause: null, where: data([student]) };
}

/** The feedback on an exercise that is not right: at the line of its error, if that is known. */
export function exerciseFinding(
  student: string,
  entry: ExerciseReport,
  view: ExerciseView | undefined,
  file: string | null,
  language: Language,
): Finding[] {
  const { outcome } = VERDICTS[entry.verdict];
  if (outcome === "passed") return [];
  const failed = entry.cases.filter(({ verdict }) => verdict.kind !== "correct");
  const line = [...failed.map(seenVerdict), entry.fault].map(lineOf).find((each) => each !== null) ?? null;
  const where = `${student}: ${titleText(entry.exercise, view, language)}`;
  const title = `${where} ${entry.score}/${entry.maxScore}`;
  const message = data([...firstLine(entry, failed[0], view, language), ...exerciseLines(entry, view, language)]);
  const annotation = { level: LEVELS[outcome], properties: propertiesText({ file, line, title }), message };
  return [{ annotation, ...likeness(student, entry), where: data([where]) }];
}

/** One annotation is enough for a misconception, and for all the files that a student has not handed in. */
function likeness(student: string, { diagnosis, status }: ExerciseReport): Pick<Finding, "kind" | "cause"> {
  if (status === "missing") return { kind: "missing", cause: student };
  if (diagnosis === null) return { kind: "other", cause: null };
  return { kind: "misconception", cause: diagnosis.misconceptions.toSorted().join("+") };
}

/** The outcome of the first case, or of all of them; empty if the exercise already says it. */
function firstLine(
  report: ExerciseReport,
  first: AnyCase | undefined,
  view: ExerciseView | undefined,
  language: Language,
): string[] {
  if (first === undefined || report.status === "missing" || report.fault !== undefined) return [];
  const line = caseLine(report, first, WORDS[language]);
  return [commonFault(report) === null ? `${caseTitle(report, first, view, language)}: ${line}` : line];
}

function seenVerdict(each: AnyCase): Verdict | undefined {
  return "hidden" in each || "withheld" in each ? undefined : each.verdict;
}

function lineOf(verdict: Verdict | undefined): number | null {
  if (verdict?.kind === "runtime-error") return verdict.error?.line ?? null;
  return verdict?.kind === "compile-error" && verdict.fault.kind === "syntax" ? verdict.fault.line : null;
}

export function propertiesText(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${property(String(value))}`]))
    .join(",");
}

function property(text: string): string {
  return data([text]).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Lines as one, in GitHub's own escapes. */
export function data(lines: readonly string[]): string {
  return lines.map((line) => visible(line).replaceAll("%", "%25")).join("%0A");
}
