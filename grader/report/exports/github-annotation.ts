import type { ExerciseReport, Report } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { ExerciseView } from "../access/view.ts";
import { WORDS } from "../locales/languages.ts";
import type { Words } from "../locales/words.ts";
import { commonFault } from "../record/fault.ts";
import { visible } from "../text/escape.ts";
import { type Outcome, VERDICTS } from "../text/verdicts.ts";
import { type AnyCase, caseLine, exerciseLines, titleText } from "./feedback.ts";

/** The parts of one workflow command line of GitHub, escaped. */
export type Annotation = { readonly level: Level; readonly properties: string; readonly message: string };

type Level = "error" | "warning" | "notice";

/** How many annotations of a level GitHub shows for one step. */
const MAX = 10;

const LEVELS: Readonly<Record<Exclude<Outcome, "passed">, Level>> = {
  failed: "error",
  broke: "error",
  missing: "warning",
  ours: "warning",
};

/** A student's score. */
export function scoreAnnotation({ student, score, maxScore, complete }: Report, words: Words): Annotation {
  const mark = complete ? words.score(score, maxScore) : words.labels.incompleteMark;
  return { level: "notice", properties: propertiesText({ title: student }), message: data([mark]) };
}

/** The feedback on an exercise that is not right: at the line of its error, if that is known. */
export function exerciseAnnotation(
  student: string,
  entry: ExerciseReport,
  view: ExerciseView | undefined,
  file: string | null,
  language: Language,
): Annotation[] {
  const words = WORDS[language];
  const { outcome } = VERDICTS[entry.verdict];
  if (outcome === "passed") return [];
  const failed = entry.cases.filter(({ verdict }) => verdict.kind !== "correct");
  const line = [...failed.map(seenVerdict), entry.fault].map(lineOf).find((each) => each !== null) ?? null;
  const head = `${student}: ${titleText(entry.exercise, view, language)} ${entry.score}/${entry.maxScore}`;
  const message = data([...firstLine(entry, failed[0], words), ...exerciseLines(entry, view, language)]);
  return [{ level: LEVELS[outcome], properties: propertiesText({ file, line, title: head }), message }];
}

/** Annotations as workflow commands, no more than GitHub shows: the number left out is stated. */
export function annotationsText(annotations: readonly Annotation[], words: Words): string {
  return (["error", "warning", "notice"] as const)
    .flatMap((level) =>
      shownOf(
        annotations.filter((each) => each.level === level),
        words,
      ),
    )
    .map(({ level, properties, message }) => `::${level} ${properties}::${message}\n`)
    .join("");
}

function shownOf(annotations: readonly Annotation[], words: Words): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= MAX) return annotations;
  const left = annotations.length - MAX + 1;
  const message = data([words.exports.moreAnnotations(left)]);
  return [
    ...annotations.slice(0, MAX - 1),
    { level: first.level, properties: propertiesText({ title: "poolgrade" }), message },
  ];
}

/** The outcome of the first case, or of all of them; empty if the exercise already says it. */
function firstLine(report: ExerciseReport, first: AnyCase | undefined, words: Words): string[] {
  if (first === undefined || report.status === "missing" || report.fault !== undefined) return [];
  const line = caseLine(report, first, words);
  return [commonFault(report) === null ? `${first.case}: ${line}` : line];
}

function seenVerdict(each: AnyCase): Verdict | undefined {
  return "hidden" in each || "withheld" in each ? undefined : each.verdict;
}

function lineOf(verdict: Verdict | undefined): number | null {
  if (verdict?.kind === "runtime-error") return verdict.error?.line ?? null;
  return verdict?.kind === "compile-error" && verdict.fault.kind === "syntax" ? verdict.fault.line : null;
}

function propertiesText(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${property(String(value))}`]))
    .join(",");
}

function property(text: string): string {
  return data([text]).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Lines as one, in GitHub's own escapes. */
function data(lines: readonly string[]): string {
  return lines.map((line) => visible(line).replaceAll("%", "%25")).join("%0A");
}
