import { RUNGS } from "../../model/hint.ts";
import { VERDICT_KINDS } from "../../model/verdict.ts";

/** Why a value cannot be a report that grading wrote, in one clause; null if it can. */
export function reportFault(report: Entries): string | null {
  return textFault(report, "report") ?? entriesFault(report);
}

/** The part of a report that is checked; none of it is validated yet. */
type Entries = { readonly exercises: readonly unknown[] } & Unknown;

type Unknown = { readonly [key: string]: unknown };

/** Keys with foreign text: every form escapes it. Any other text is one of our words, which are harmless. */
const FOREIGN = new Set([
  "student",
  "path",
  "otherFile",
  "shown",
  "sign",
  "text",
  "name",
  "message",
  "wanted",
  "nearest",
  "specifier",
  "reason",
  "by",
]);
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}(?:Z|[+-]\d\d:\d\d)$/;
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Keys with texts of a specific form. */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  format: (text) => text === "poolgrade/report/v1",
  due: isMoment,
  submitted: isMoment,
  from: isMoment,
};

function isMoment(text: string): boolean {
  return MOMENT.test(text) && !Number.isNaN(new Date(text).getTime());
}

function textFault(value: unknown, key: string, path = key): string | null {
  if (typeof value === "string")
    return isInPlace(value, key) ? null : `\`${path}\` holds a text that does not belong there`;
  if (typeof value !== "object" || value === null) return null;
  for (const [inner, each] of Object.entries(value)) {
    const fault = textFault(each, inner, `${path}.${inner}`);
    if (fault !== null) return fault;
  }
  return null;
}

function isInPlace(text: string, key: string): boolean {
  return FOREIGN.has(key) || (Object.hasOwn(FORMS, key) ? (FORMS[key]?.(text) ?? false) : WORD.test(text));
}

function entriesFault(report: Entries): string | null {
  const { exercises } = report;
  const faults = exercises.map((entry, i) => entryFault(entry, `report.exercises.${i}`));
  return (
    faults.find((fault) => fault !== null) ??
    sameFault(exercises, "exercise", "report.exercises") ??
    sumFault(report, exercises, "score", "maxScore", "report") ??
    (report.complete === exercises.every((entry) => (entry as Unknown).status !== "incomplete")
      ? null
      : "`report.complete` is not what its exercises say")
  );
}

function entryFault(entry: unknown, path: string): string | null {
  if (!isObject(entry) || !Array.isArray(entry.cases)) return `\`${path}\` is not an exercise`;
  const { cases, nextHint } = entry;
  const faults = cases.map((each, i) => caseFault(each, `${path}.cases.${i}`));
  return (
    faults.find((fault) => fault !== null) ??
    sameFault(cases, "case", `${path}.cases`) ??
    markFault(entry, cases, path) ??
    verdictFault(entry, path) ??
    (nextHint === undefined ||
    (isObject(nextHint) && isOneOf(RUNGS, nextHint.rung) && typeof nextHint.from === "string")
      ? null
      : `\`${path}.nextHint\` is not a hint`)
  );
}

/** Points are all or none. */
function caseFault(each: unknown, path: string): string | null {
  if (!isObject(each) || !isObject(each.verdict) || !isOneOf(VERDICT_KINDS, each.verdict.kind))
    return `\`${path}\` is not a case`;
  if (!isCount(each.points) || !isCount(each.maxPoints)) return `\`${path}\` has no whole points`;
  const due = each.verdict.kind === "correct" ? each.maxPoints : 0;
  return each.points === due ? null : `\`${path}.points\` is ${each.points} where the verdict gives ${due}`;
}

/** The verdict of an exercise is the latest kind among its cases, and determines the status. */
function verdictFault({ verdict, status, cases }: Unknown, path: string): string | null {
  const kinds = (cases as readonly { readonly verdict: { readonly kind: string } }[]).map((each) => each.verdict.kind);
  const worst = VERDICT_KINDS.findLast((kind) => kinds.includes(kind)) ?? "judge-error";
  if (verdict !== worst) return `\`${path}.verdict\` is not what its cases say`;
  const due = worst === "missing" ? "missing" : worst === "judge-error" ? "incomplete" : "graded";
  const isCutShort = status === "incomplete" && due === "graded"; // questions were lost, and every case was judged
  return status === due || isCutShort ? null : `\`${path}.status\` is not what its cases say`;
}

/** `score` and `maxScore` are sums over cases or exercises. */
function sumFault(
  whole: Unknown,
  parts: readonly unknown[],
  points: string,
  most: string,
  path: string,
): string | null {
  const sum = (key: string) => parts.reduce<number>((total, part) => total + Number((part as Unknown)[key]), 0);
  if (whole.score !== sum(points)) return `\`${path}.score\` is not the sum of its parts`;
  return whole.maxScore === sum(most) ? null : `\`${path}.maxScore\` is not the sum of its parts`;
}

/** The score of an exercise is the points of its cases, unless it is late or staff gave another. */
function markFault(entry: Unknown, cases: readonly unknown[], path: string): string | null {
  const { score, maxScore, late, override } = entry;
  const penalty = isObject(late) ? late.penalty : 0;
  if (!isCount(penalty)) return `\`${path}.late\` is no lateness`;
  const computed = isObject(override) ? override.computed : score;
  if (!isCount(score) || (score as number) > Number(maxScore)) return `\`${path}.score\` is not within its maximum`;
  const before = { score: Number(computed) + Number(penalty), maxScore };
  return sumFault(before, cases, "points", "maxPoints", path);
}

function sameFault(list: readonly unknown[], key: string, path: string): string | null {
  const ids = list.map((each) => (each as Unknown)[key]);
  if (!ids.every((id) => typeof id === "string")) return `\`${path}\` have no ids`;
  return new Set(ids).size === ids.length ? null : `\`${path}\` has an id twice`;
}

function isObject(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return typeof value === "string" && words.includes(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
