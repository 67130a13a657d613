import type { DiagnosisId } from "../../catalogue/misconception.ts";
import type { Observation } from "../../model/diagnosis.ts";
import type { Rung } from "../../model/hint.ts";
import type { PropertyName } from "../../model/property.ts";
import type { ExerciseReport } from "../../model/report.ts";
import type { Progress } from "../../model/summary.ts";
import type { VerdictKind, WrongValues } from "../../model/verdict.ts";
import type { Pooling } from "../access/view.ts";
import type { Difference, Which } from "../facts/case.ts";
import type { InterfaceFact } from "../facts/interface.ts";
import type { OpenVerdict } from "../facts/open-verdict.ts";
import type { Sentence } from "./sentence.ts";

/** Everything a learner reads in one language. Sentences within a line have no final stop; advice is whole sentences. */
export type Words = {
  readonly labels: Labels;
  /** A verdict in a word or two. */
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  /** How many of so many cases came to what. */
  readonly outcomes: (counts: readonly (readonly [kind: VerdictKind, count: number])[], of: number) => string;
  /** What happened in a case. */
  readonly headline: (verdict: OpenVerdict) => Sentence;
  /** What the learner can do about it; null where the headline says it all. */
  readonly advice: (verdict: OpenVerdict) => Sentence | null;
  /** What the call of a learner's function is like. */
  readonly interfaceFact: (fact: InterfaceFact) => Sentence;
  readonly score: (points: number, of: number) => string;
  readonly status: Readonly<Record<ExerciseReport["status"], string | null>>;
  /** A file that may be meant for the exercise, and is not called so. */
  readonly otherFile: (other: OtherFile) => Sentence;
  /** Where a cell stands that differs: the only place told, or one of two. */
  readonly place: (which: Which, at: string) => string;
  readonly difference: (difference: Difference) => Sentence;
  /** How far off was allowed; `why` is the derivation, which is in English. */
  readonly allowed: (tolerance: WrongValues["tolerance"], why: string | null) => string;
  /** How many of the wrong cells are NaN. */
  readonly nanCells: (count: number) => string;
  /** How many bytes of a print-out are left out; null where that is not known. */
  readonly printedRest: (bytes: number | null) => string;
  /** One slice of a tensor, for instance channel 0. */
  readonly slice: (axis: string, index: number) => string;
  /** A way to pool that a picture is compared with. */
  readonly pooling: Readonly<Record<Pooling, string>>;
  /** A law that every right function keeps. */
  readonly property: Readonly<Record<PropertyName, string>>;
  /** An input whose channels were put into another order. */
  readonly reordered: (input: string) => string;
  /** What the next hint is, and when it opens. */
  readonly nextHint: (rung: Rung, when: string) => string;
  readonly noneRan: (cases: number) => string;
  /** That a report is made for a moment that is yet to come. */
  readonly ahead: (when: string) => string;
  /** How many marks are of an older spec. */
  readonly olderResults: (count: number) => string;
  /** How far a grading came that was stopped. */
  readonly unfinished: (progress: Progress) => string;
  readonly misconception: Readonly<Record<DiagnosisId, Said>>;
  /** What `max-from-finite` does where the number is known. */
  readonly maximumStartsAt: (start: number) => string;
  /** In front of the sentences of misconceptions that are held together. */
  readonly twoAtOnce: string;
  /** What hidden cases there are besides, and what they are worth. */
  readonly hiddenToo: (cases: number, points: number) => string;
  /** What they are worth where there are no others. */
  readonly onlyHidden: (points: number) => string;
  /** In front of what the cases cannot tell from the misconception that is named. */
  readonly alsoFits: string;
  /** Why the function was not tried on further inputs. */
  readonly notAsked: string;
  /** What else was left out of a list. */
  readonly more: (count: number) => string;
  /** Behind what is said of an answer that is right all the same. */
  readonly free: string;
  readonly observation: (observation: Observation) => string;
  readonly exports: ExportWords;
};

/** What is said of the class as well. */
export type ClassWords = Pick<
  Words,
  "labels" | "verdict" | "misconception" | "olderResults" | "unfinished" | "ahead" | "more"
>;

/** What stands in forms for other programs alone: how much a program's limits leave out. */
export type ExportWords = {
  readonly moreAnnotations: (count: number) => string;
  readonly moreStudents: (count: number) => string;
};

/** What a function does, as a sentence to the learner, and a hint that leads to the fix without giving code away. */
export type Said = { readonly does: string; readonly hint: string };

/** A file in the place of the one that is wanted, in a folder below, in an archive, or beside the one that was graded. */
export type OtherFile = {
  readonly kind: "instead" | "deeper" | "packed" | "beside";
  readonly file: string;
  readonly wanted: string;
};

/** The short words in front of things. */
type Labels = {
  readonly why: string;
  readonly call: string;
  readonly allowed: string;
  readonly advice: string;
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
  readonly printed: string;
  readonly mutated: string;
  readonly hidden: string;
  readonly differs: string;
  readonly noPoints: string;
  readonly noTensor: string;
  readonly exercise: string;
  readonly student: string;
  readonly score: string;
  readonly result: string;
  readonly class: string;
  readonly students: string;
  readonly exercises: string;
  readonly refused: string;
  readonly unclaimed: string;
  readonly incomplete: string;
  readonly incompleteMark: string;
  /** Where a report is written again and what the function returned is gone. */
  readonly notKept: string;
  /** Where marks are of another spec than today's; the mark stands behind them in a table. */
  readonly older: string;
  readonly olderMark: string;
  /** What brackets and stars mean in a grid. */
  readonly gridLegend: string;
  readonly cause: string;
  readonly aside: string;
  readonly evidence: string;
  readonly ownEvidence: string;
  readonly notAsked: string;
  readonly alternatives: string;
  readonly observation: string;
  readonly counterexample: string;
};
