import type { Counterexample } from "../../model/diagnosis.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { Call } from "../../model/program.ts";
import type { CheckedProperty } from "../../model/property.ts";
import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Verdict } from "../../model/verdict.ts";
import { opOf } from "../../ops/op-of.ts";
import { toleranceFor } from "../../ops/tolerance-for.ts";
import type { ExerciseView, ReportView } from "../access/view.ts";
import { caseFacts, ownFacts } from "../facts/case.ts";
import { exerciseFacts } from "../facts/exercise.ts";
import type { InterfaceFact } from "../facts/interface.ts";
import { type OpenVerdict, openVerdictOf } from "../facts/open-verdict.ts";
import { propertyFacts } from "../facts/property.ts";
import { MAX_QUOTED } from "../locales/sentence.ts";
import type {
  BrokenProperty,
  OwnCase,
  OwnExercise,
  ShownCall,
  ShownDifference,
  StudentPageData,
} from "../page/student/data.ts";
import { shorten, visible } from "../text/escape.ts";
import { printedText, type Room, roomIn, sourceText } from "./own-text.ts";
import { isWritten, pageTensor, returnedTensor } from "./page-tensor.ts";
import { shownCall } from "./shared-exercise.ts";

/** The data of a student's page, from a view that contains only what its reader may see. */
export function studentPageData({ report, exercises, older, ahead }: ReportView): StudentPageData {
  const { student, score, maxScore, complete } = report;
  const room = roomIn({ report, exercises });
  return {
    student: visible(student),
    score,
    maxScore,
    complete,
    ...(ahead === undefined ? {} : { ahead }),
    exercises: report.exercises.map((each) =>
      ownExercise(each, exercises.get(each.exercise), older?.has(each.exercise) ?? false, room),
    ),
  };
}

function ownExercise(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  isOlder: boolean,
  room: Room,
): OwnExercise {
  const { title: _title, names: _names, ...facts } = exerciseFacts(report, view, isOlder); // everyone who sees the exercise shares it
  const { status, file, otherFile, fault, interfaceFacts } = facts;
  const { counterexample } = report;
  const source = view?.source ?? null;
  return {
    ...inOrder(facts),
    file: file && visible(file),
    ...(otherFile === undefined ? {} : { otherFile: visible(otherFile) }),
    fault: inOrder(quotable(fault)),
    interfaceFacts: interfaceFacts.map(quotableFact),
    source: source === null ? null : sourceText(source, room),
    ...(counterexample === undefined || view === undefined
      ? {}
      : { counterexample: shownCounterexample(counterexample, view.exercise) }),
    broken: view?.broken.map((each) => brokenProperty(each, view.exercise)) ?? [],
    cases: status === "missing" || fault !== null ? [] : report.cases.map((each) => ownCase(each, view, room)),
  };
}

/** Sorts keys by name: a report that was read has them in a different order from a fresh one. */
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
  const { printed } = report;
  return {
    kind: "seen",
    ...common,
    happened: inOrder(quotable(openVerdictOf(report))),
    ...(view === undefined || verdict.kind === "correct" ? {} : whatDiffers(report, view)),
    ...ownFacts(report, view),
    ...(printed === undefined ? {} : { printed: printedText(printed, room) }),
    ...(pictures === undefined
      ? {}
      : { pictures: verdict.kind === "correct" ? { ...pictures, actual: null } : pictures }),
  };
}

/** A verdict whose student texts are shortened to what a sentence can quote. */
function quotable<V extends Verdict | OpenVerdict | null>(verdict: V): V {
  if (verdict === null || verdict.kind === "correct") return verdict; // most are
  const short = (_: string, value: unknown) => (typeof value === "string" ? shorten(value, MAX_QUOTED) : value);
  return JSON.parse(JSON.stringify(verdict, short)) as V;
}

function quotableFact(fact: InterfaceFact): InterfaceFact {
  return "name" in fact ? { ...fact, name: shorten(fact.name, MAX_QUOTED) } : fact;
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
 * The differences that every form of the report shows, with their cells as numbers; they read the same in all
 * languages. Anything that follows from the values in the page is left out.
 */
function toldDifferences(
  report: CaseReport | WithheldCaseReport,
  view: ExerciseView,
  isWritten: boolean,
): readonly ShownDifference[] {
  const hasInput = inputIsWritten(report, view);
  return caseFacts({}, report, view).differences.map(({ at, numbers, arithmetic }) => ({
    at,
    ...(isWritten ? {} : { numbers: numbers && [numbers.expected, numbers.actual, numbers.off] }),
    ...(hasInput ? {} : { arithmetic }),
  }));
}

/** Whether the numbers of the input are in the page, so that a window's arithmetic need not be. */
function inputIsWritten(report: CaseReport | WithheldCaseReport, { exercise }: ExerciseView): boolean {
  const input = exercise.cases.find(({ id }) => id === report.case)?.call.inputs[0];
  return input !== undefined && isWritten(input);
}

function shownCounterexample(found: Counterexample, exercise: Exercise): NonNullable<OwnExercise["counterexample"]> {
  const { expected, actual } = found;
  const tolerance = { bound: "proved" as const, ...toleranceFor(exercise, found) };
  return {
    ...shownCall(exercise, found, expected, tolerance),
    actual: actual === null ? null : returnedTensor(actual, expected),
  };
}

function brokenProperty(checked: CheckedProperty, exercise: Exercise): BrokenProperty {
  const { tensors: _, ...facts } = propertyFacts(checked, exercise);
  const calls = checked.calls.map((call, i) => {
    const returned = checked.returned[i];
    const { expected, windows, ...shown } = modelledCall(exercise, call);
    if (returned === undefined) return { ...shown, expected: null, windows: null };
    return { ...shown, expected, windows, actual: returned && pageTensor(returned) };
  });
  return { ...facts, calls };
}

function modelledCall(exercise: Exercise, call: Call): ShownCall {
  const tolerance = { bound: "proved" as const, ...toleranceFor(exercise, call) };
  return shownCall(exercise, call, opOf(exercise).model(call), tolerance);
}
