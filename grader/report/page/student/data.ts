import type { Report } from "../../../model/report.ts";
import type { Shape } from "../../../model/tensor.ts";
import type { Language, Text } from "../../../model/text.ts";
import type { Tolerance } from "../../../model/tolerance.ts";
import type { VerdictKind } from "../../../model/verdict.ts";
import type { CasePictures } from "../../access/view.ts";
import type { OwnFacts } from "../../facts/case.ts";
import type { ExerciseFacts } from "../../facts/exercise.ts";
import type { OpenVerdict } from "../../facts/open-verdict.ts";
import type { PropertyFacts } from "../../facts/property.ts";

/** A student's page, whole: their own data, what the exercises share, and how it is written out. */
export type StudentPageProps = {
  readonly data: StudentPageData;
  /** By exercise; an exercise that is gone is not there. */
  readonly shared: ReadonlyMap<string, SharedExercise>;
  readonly language: Language;
  readonly detail: Detail;
  /** Where pictures are that stand in the page itself, by their paths. */
  readonly pictures: ReadonlyMap<string, string>;
};

/** Of how many failing cases of an exercise a still page tells everything, and draws the grids. */
export type Detail = { readonly written: number; readonly drawn: number };

/** Everything that a student's page shows of this one student, as JSON and in no language. */
export type StudentPageData = Pick<Report, "student" | "score" | "maxScore" | "complete"> & {
  /** Only where the page is made for a moment that is yet to come: which. */
  readonly ahead?: string;
  readonly exercises: readonly OwnExercise[];
};

/** One exercise of the student; its title is in what is shared. */
export type OwnExercise = Omit<ExerciseFacts, "title"> & {
  /** What was handed in, as far as it is shown; null where there is none to show. */
  readonly source: OwnText | null;
  readonly counterexample?: ShownCall & { readonly actual: PageTensor | null };
  readonly broken: readonly PropertyFacts<PageTensor>[];
  readonly cases: readonly OwnCase[];
};

/** Text that the student wrote or printed, in lines that are safe to show; `cut` when there was more, `more` when it is known how many bytes. */
export type OwnText = { readonly lines: readonly string[]; readonly cut: boolean; readonly more?: number };

export type OwnCase =
  | {
      readonly kind: "hidden";
      readonly case: string;
      readonly points: number;
      readonly maxPoints: number;
      readonly verdict: VerdictKind;
    }
  | SeenCase;

/** A case that the student may see; of one that was correct no value is kept, since it is the expected one. */
export type SeenCase = {
  readonly kind: "seen";
  readonly case: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: VerdictKind;
  /** null: not to be told yet. */
  readonly happened: OpenVerdict | null;
  readonly differences?: readonly ShownDifference[];
  readonly printed?: OwnText;
  readonly actual?: PageTensor;
  readonly pictures?: CasePictures;
} & OwnFacts;

/**
 * A cell that differs, the only one that is told, or of two the first or the worst; `numbers` is null where they are
 * withheld, `arithmetic` where there is no window to show. What follows from the values in the page is not there.
 */
export type ShownDifference = {
  readonly at: readonly number[];
  readonly numbers?: readonly [expected: string, actual: string, off: string | null] | null;
  readonly arithmetic?: string | null;
};

/** What all who may see an exercise share: a script of its own, next to the pages. */
export type SharedExercise = {
  readonly id: string;
  readonly title: Text;
  readonly op: string;
  /** The axes of its layout, and which of them are pooled. */
  readonly axes: readonly string[];
  readonly pooled: readonly number[];
  /** The arithmetic of a window of one cell, two cells and so on; the last is of any more. Empty where it is withheld. */
  readonly arithmetic: readonly string[];
  readonly cases: readonly SharedCase[];
};

export type SharedCase = ShownCall & { readonly id: string; readonly why: Text | null };

/** A call with what it should come to; what is withheld is null. */
export type ShownCall = {
  readonly code: string;
  readonly shapes: string;
  readonly inputs: readonly { readonly name: string; readonly tensor: PageTensor }[];
  readonly expected: PageTensor | null;
  readonly tolerance: Tolerance | null;
  readonly windows: readonly WindowAxis[] | null;
};

/** Where windows lie along one axis of the input: `runs` go by the index of the cell along an axis of the output. */
export type WindowAxis = {
  /** null: every window lies there alike. */
  readonly along: number | null;
  readonly runs: readonly WindowRun[];
};

/** So many windows of one length, each `step` cells after the one before. */
export type WindowRun = readonly [count: number, start: number, length: number, step: number];

/** A tensor as JSON, numbers that are not finite by name; `values` is null where there are too many to be written out. */
export type PageTensor = { readonly shape: Shape; readonly values: readonly (number | string)[] | null };
