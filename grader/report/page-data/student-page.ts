import type { Counterexample } from "../../model/diagnosis.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { CheckedProperty } from "../../model/property.ts";
import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Verdict, WithheldVerdict } from "../../model/verdict.ts";
import { at } from "../../numeric/shape.ts";
import { allowedFor } from "../../ops/allowed-for.ts";
import { opNamed } from "../../ops/table.ts";
import { callText, inputShapes } from "../call.ts";
import { caseFacts } from "../case-facts.ts";
import { shortened, visible } from "../escape.ts";
import { commonFault } from "../fault.ts";
import { type InterfaceFact, interfaceFacts } from "../interface-facts.ts";
import type { BrokenProperty, OwnCase, OwnExercise, StudentPageData, ToldDifference } from "../page/student/data.ts";
import type { ExerciseView, ReportView } from "../view.ts";
import { WORDS } from "../words/languages.ts";
import type { Told } from "../words/words.ts";
import { printedText, type Room, roomIn, sourceText } from "./own-text.ts";
import { isWritten, pageTensor, returnedTensor } from "./page-tensor.ts";
import { shownCall } from "./shared-exercise.ts";

const MOST_QUOTED = 300;

/** What a student's page shows of a view, which holds no more than its reader may see. */
export function studentPageData({ report, exercises, older, ahead }: ReportView): StudentPageData {
  const { student, score, maxScore, complete } = report;
  const room = roomIn({ report, exercises });
  return {
    student: visible(student),
    score,
    maxScore,
    complete,
    ...(ahead === undefined ? {} : { ahead }),
    exercises: report.exercises.map((each) => ({
      ...ownExercise(each, exercises.get(each.exercise), room),
      ...(older?.has(each.exercise) ? { isOlder: true } : {}),
    })),
  };
}

function ownExercise(report: ExerciseReport, view: ExerciseView | undefined, room: Room): OwnExercise {
  const {
    exercise,
    status,
    otherFile,
    verdict,
    score,
    maxScore,
    diagnosis,
    habits,
    observation,
    counterexample,
    notAsked,
    nextHint,
  } = report;
  const fault = status === "missing" ? null : commonFault(report);
  const source = view?.source ?? null;
  const facts = view === undefined || source === null ? [] : interfaceFacts(source, view.exercise, report);
  return {
    exercise,
    status,
    verdict,
    score,
    maxScore,
    file: report.source === null ? null : visible(report.source.path),
    source: source === null ? null : sourceText(source, room),
    ...(otherFile === undefined ? {} : { otherFile: visible(otherFile) }),
    isKept: view?.isKept ?? false,
    ...(facts.length === 0 ? {} : { interfaceFacts: facts.map(quotableFact) }),
    fault: fault && inOrder(quotable(fault)),
    diagnosis: inOrder(diagnosis),
    ...(habits === undefined ? {} : { habits }),
    ...(observation === undefined ? {} : { observation: inOrder(observation) }),
    ...(counterexample === undefined || view === undefined
      ? {}
      : { counterexample: shownCounterexample(counterexample, view.exercise) }),
    ...(notAsked === undefined ? {} : { notAsked }),
    ...(nextHint === undefined ? {} : { nextHint: inOrder(nextHint) }),
    broken: view?.broken.map((each) => brokenProperty(each, view.exercise)) ?? [],
    cases: status === "missing" || fault !== null ? [] : report.cases.map((each) => ownCase(each, view, room)),
  };
}

/** Keys by name: what comes from a report that was read has another order than what comes from grading. */
function inOrder<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, inOrder(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as Value;
}

function ownCase(report: ExerciseReport["cases"][number], view: ExerciseView | undefined, room: Room): OwnCase {
  const { case: id, points, maxPoints, verdict } = report;
  const common = { case: id, points, maxPoints, verdict: verdict.kind };
  if ("hidden" in report) return { kind: "hidden", ...common };
  const pictures = view?.pictures.get(id);
  const { mutatedInput, printed } = report;
  return {
    kind: "seen",
    ...common,
    told: inOrder(toldOf(report)),
    ...(isNotNumber(report) ? { isNotNumber: true } : {}),
    ...(view === undefined || verdict.kind === "correct" ? {} : whatDiffers(report, view)),
    ...(mutatedInput === undefined ? {} : { mutatedInput }),
    ...(printed === undefined ? {} : { printed: printedText(printed, room) }),
    ...(pictures === undefined
      ? {}
      : { pictures: verdict.kind === "correct" ? { ...pictures, actual: null } : pictures }),
  };
}

function toldOf(report: CaseReport | WithheldCaseReport): Told | null {
  if ("withheld" in report) return toldUntil(report.verdict);
  const { verdict } = report;
  if (verdict.kind !== "wrong-values") return quotable(verdict);
  const { kind, wrong, of } = verdict;
  return { kind, wrong, of };
}

function isNotNumber(report: CaseReport | WithheldCaseReport): boolean {
  if ("withheld" in report || report.verdict.kind !== "wrong-values") return false;
  return Number.isNaN(report.verdict.first.actual);
}

function toldUntil(verdict: WithheldVerdict): Told | null {
  if (verdict.kind !== "wrong-values") return null;
  const { kind, wrong, of } = verdict;
  return wrong === undefined || of === undefined ? null : { kind, wrong, of };
}

/** A verdict whose texts of the student are as long as a sentence can quote. */
function quotable<V extends Verdict>(verdict: V): V {
  if (verdict.kind === "correct") return verdict; // most are
  const short = (_: string, value: unknown) => (typeof value === "string" ? shortened(value, MOST_QUOTED) : value);
  return JSON.parse(JSON.stringify(verdict, short)) as V;
}

function quotableFact(fact: InterfaceFact): InterfaceFact {
  return "name" in fact ? { ...fact, name: shortened(fact.name, MOST_QUOTED) } : fact;
}

function whatDiffers(report: CaseReport | WithheldCaseReport, view: ExerciseView) {
  const isPicture = view.pictures.has(report.case);
  const returned = isPicture ? undefined : view.returned.get(report.case);
  const expected = view.answers.get(report.case)?.expected;
  const actual = returned && returnedTensor(returned, expected);
  const differences = toldDifferences(report, view, actual !== undefined && actual.values !== null);
  return { ...(differences.length === 0 ? {} : { differences }), ...(actual === undefined ? {} : { actual }) };
}

/**
 * The differences that every form of the report tells, with their cells as numbers; they read alike in all languages.
 * What follows from the values in the page is left out.
 */
function toldDifferences(
  report: CaseReport | WithheldCaseReport,
  view: ExerciseView,
  isWritten: boolean,
): readonly ToldDifference[] {
  const { verdict } = report;
  if (verdict.kind !== "wrong-values" || verdict.first === undefined || verdict.worst === undefined) return [];
  const cells = { only: verdict.first.at, first: verdict.first.at, worst: verdict.worst.at };
  const hasInput = inputIsWritten(report, view);
  return caseFacts(view, report, "en", WORDS.en).differences.map(({ which, numbers, arithmetic }) => ({
    at: cells[which],
    ...(isWritten ? {} : { numbers: numbers && [numbers.expected, numbers.actual, numbers.off] }),
    ...(hasInput ? {} : { arithmetic }),
  }));
}

/** Whether the numbers of the input are in the page, so that the arithmetic of a window need not be. */
function inputIsWritten(report: CaseReport | WithheldCaseReport, { exercise }: ExerciseView): boolean {
  const input = exercise.cases.find(({ id }) => id === report.case)?.inputs[0];
  return input !== undefined && isWritten(input.tensor);
}

function shownCounterexample(
  { inputs, options, expected, actual }: Counterexample,
  exercise: Exercise,
): NonNullable<OwnExercise["counterexample"]> {
  const call = { inputs, options };
  const tolerance = { bound: "proved" as const, why: "", ...allowedFor(exercise, call) };
  return {
    ...shownCall(exercise, call, expected, tolerance),
    actual: actual === null ? null : returnedTensor(actual, expected),
  };
}

function brokenProperty({ property, calls, returned }: CheckedProperty, exercise: Exercise): BrokenProperty {
  const names = opNamed(exercise.op).inputs.map(({ name }) => name);
  const first = at(calls, 0);
  const call = {
    options: first.options,
    inputs: first.inputs.map((tensor, i) => ({ name: at(names, i), tensor, picture: null })),
  };
  return {
    property,
    code: callText(exercise, call),
    shapes: inputShapes(call),
    tensors: calls.flatMap(({ inputs }, i) => [
      ...inputs.map((tensor, j) => ({ input: at(names, j), isReordered: i > 0, tensor: pageTensor(tensor) })),
      ...returned
        .slice(i, i + 1)
        .map((tensor) => ({ input: null, isReordered: false, tensor: tensor && pageTensor(tensor) })),
    ]),
  };
}
