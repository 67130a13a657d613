import type { DiagnosisId } from "../../catalogue/misconception.ts";
import type { Observation } from "../../model/diagnosis.ts";
import type { Rung } from "../../model/hint.ts";
import type { PropertyName } from "../../model/property.ts";
import type { ExerciseReport } from "../../model/report.ts";
import type { Progress } from "../../model/summary.ts";
import type { VerdictKind } from "../../model/verdict.ts";
import type { Pooling } from "../access/view.ts";
import type { Difference, Which } from "../facts/case.ts";
import type { Changes } from "../facts/changes.ts";
import type { InterfaceFact } from "../facts/interface.ts";
import type { NearTolerance } from "../facts/near-tolerance.ts";
import type { SharedCause } from "../facts/next-step.ts";
import type { OpenVerdict } from "../facts/open-verdict.ts";
import type { CaseCount } from "../facts/task.ts";
import type { MarkWords } from "./mark-words.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Everything a learner reads in one language. Sentences within a line have no final stop; advice is whole sentences.
 */
export type Words = {
  readonly labels: Labels;
  /** A verdict in a word or two. */
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  /** How many of all cases had which outcome. */
  readonly outcomes: (counts: readonly (readonly [kind: VerdictKind, count: number])[], of: number) => string;
  /** What happened in a case. */
  readonly headline: (verdict: OpenVerdict) => Sentence;
  /** What the learner can do about it; null if the headline says it all. */
  readonly advice: (verdict: OpenVerdict) => Sentence | null;
  /** A fact about the call of a learner's function. */
  readonly interfaceFact: (fact: InterfaceFact) => Sentence;
  readonly score: (points: number, of: number) => string;
  readonly status: Readonly<Record<ExerciseReport["status"], string | null>>;
  /** A file that may be meant for the exercise but does not have its name. */
  readonly otherFile: (other: OtherFile) => Sentence;
  readonly marks: MarkWords;
  /** The place of a differing cell: the only one shown, or one of two. */
  readonly place: (which: Which, at: string) => string;
  /** Two numbers that should be equal; `result` is what the actual one is called. */
  readonly difference: (difference: Difference, result: string) => Sentence;
  /** The allowed distance. */
  readonly allowed: (tolerance: NearTolerance) => string;
  /** How many of the wrong cells are NaN. */
  readonly nanCells: (count: number) => string;
  /** How many bytes of the output are left out; null if that is not known. */
  readonly printedRest: (bytes: number | null) => string;
  /** The number of a line in the learner's file. */
  readonly line: (number: number) => string;
  /** One slice of a tensor, for instance channel 0. */
  readonly slice: (axis: string, index: number) => string;
  /** A kind of pooling that a picture is compared with. */
  readonly pooling: Readonly<Record<Pooling, string>>;
  /** A law that every correct function obeys. */
  readonly property: Readonly<Record<PropertyName, string>>;
  /** An input whose channels were reordered. */
  readonly reordered: (input: string) => string;
  /** The next hint, and when it opens. */
  readonly nextHint: (rung: Rung, when: string) => string;
  /** How to see in full what is shown in one line. */
  readonly othersInFull: string;
  readonly noneRan: (cases: number) => string;
  /** A note that a report is made for a future moment. */
  readonly ahead: (when: string) => string;
  /** How many marks belong to an earlier spec. */
  readonly olderResults: (count: number) => string;
  /** How far a grading came before it was stopped. */
  readonly unfinished: (progress: Progress) => string;
  readonly misconception: Readonly<Record<DiagnosisId, Said>>;
  /** `max-from-finite`, when the number is known. */
  readonly maximumStartsAt: (start: number) => string;
  /** Before the sentences of two misconceptions held at the same time. */
  readonly twoAtOnce: string;
  /** The number of further, hidden cases, their points, and those of all cases. */
  readonly hiddenToo: (cases: number, points: number, of: number) => string;
  /** Their points if there are no other cases. */
  readonly onlyHidden: (points: number) => string;
  /** Before the misconceptions that the cases cannot tell apart from the named one. */
  readonly alsoFits: string;
  /** Why the function was not tried on further inputs. */
  readonly notAsked: string;
  /** How many more entries a list has. */
  readonly more: (count: number) => string;
  /** After a remark on an answer that is right all the same. */
  readonly free: string;
  readonly observation: (observation: Observation) => string;
  readonly task: TaskWords;
  readonly next: NextWords;
};

/** Words for the class as well. */
export type ClassWords = Pick<
  Words,
  "labels" | "verdict" | "misconception" | "olderResults" | "unfinished" | "ahead" | "more"
>;

/** The words around a task: its brief, its file and how to go on. */
export type TaskWords = {
  readonly task: string;
  /** Leads to it on another page. */
  readonly read: string;
  readonly file: string;
  readonly signature: string;
  readonly tests: string;
  readonly cases: (count: CaseCount) => string;
  readonly hiddenCases: (count: CaseCount) => string;
  readonly exercises: (count: number) => string;
  readonly points: (points: number) => string;
  /** Above code of the lesson, and above the same in TypeScript. */
  readonly python: string;
  readonly typescript: string;
  /** Before the command that writes a file to begin with. */
  readonly start: string;
  /** Before the command that checks the file. */
  readonly check: string;
  readonly solved: (solved: number, of: number) => string;
  readonly noReport: string;
  /** After a file to begin with was written. */
  readonly written: (file: string) => string;
};

/** What to do next. */
export type NextWords = {
  readonly heading: (title: string, points: string) => string;
  readonly allSolved: string;
  readonly shared: (cause: SharedCause) => string;
  readonly notBegun: (file: string) => string;
  readonly since: (changes: Pick<Changes, "before" | "after">) => string;
  /** Before the misconceptions that are named no longer, and those that are new. */
  readonly gone: string;
  readonly appeared: string;
  readonly showCause: string;
  readonly map: string;
  /** After an exercise that is solved, before the command that shows the task of the next. */
  readonly after: (title: string) => string;
  /** After the last exercise of a course. */
  readonly wasLast: string;
};

/** A sentence to the learner on what the function does, and a hint that leads to the fix without giving code away. */
export type Said = { readonly does: string; readonly hint: string };

/** A file in the place of the required one, in a subfolder, in an archive, or next to the one that was graded. */
export type OtherFile = {
  readonly kind: "instead" | "deeper" | "packed" | "beside";
  readonly file: string;
  readonly wanted: string;
};

/** Short labels. */
type Labels = {
  readonly why: string;
  readonly call: string;
  readonly allowed: string;
  readonly advice: string;
  readonly input: string;
  /** The input as the operation shifts it. */
  readonly shifted: string;
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
  /** Those on the roster who have handed in nothing. */
  readonly absent: string;
  readonly unclaimed: string;
  readonly incomplete: string;
  readonly incompleteMark: string;
  /** For a report that is rendered again when what the function returned is gone. */
  readonly notKept: string;
  /** For marks that belong to an earlier spec; in a table, the mark follows them. */
  readonly older: string;
  readonly olderMark: string;
  /** The meaning of brackets and stars in a grid. */
  readonly gridLegend: string;
  readonly cause: string;
  /** Before the line that the cause points at. */
  readonly suspect: string;
  readonly aside: string;
  readonly evidence: string;
  readonly ownEvidence: string;
  readonly notAsked: string;
  readonly alternatives: string;
  /** Before the places where the cause is explained. */
  readonly explained: string;
  readonly observation: string;
  readonly counterexample: string;
};
