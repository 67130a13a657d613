import type { Report } from "../../../model/report.ts";
import type { Shape } from "../../../model/tensor.ts";
import type { Language, Text } from "../../../model/text.ts";
import type { VerdictKind, WrongValues } from "../../../model/verdict.ts";
import type { CasePictures } from "../../access/view.ts";
import type { OwnFacts } from "../../facts/case.ts";
import type { Changes } from "../../facts/changes.ts";
import type { ExerciseFacts } from "../../facts/exercise.ts";
import type { OpenVerdict } from "../../facts/open-verdict.ts";
import type { PropertyFacts } from "../../facts/property.ts";
import type { OwnText } from "../shared/own-text.ts";
import type { Detail } from "../shared/setting.ts";
import type { WindowAxis } from "../shared/window.ts";
import type { PageTask } from "../task/data.ts";

/** Everything in a student's page: their own data, the exercises' shared data, and how to write it out. */
export type StudentPageProps = {
  readonly data: StudentPageData;
  /** By exercise; removed exercises are missing. */
  readonly shared: ReadonlyMap<string, SharedExercise>;
  readonly language: Language;
  readonly detail: Detail;
  /** The locations of pictures that are inlined in the page, by their paths. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What has changed since the last report; only a script knows. */
  readonly changes?: Changes | null;
};

/** Everything that a student's page shows of this one student, as JSON and independent of language. */
export type StudentPageData = Pick<Report, "student" | "score" | "maxScore" | "complete"> & {
  /** Only if the page is made for a future moment: that moment. */
  readonly ahead?: string;
  /** The task of the exercise that comes next. */
  readonly task?: PageTask;
  /** Where the scripts of the others' tasks are. */
  readonly tasks?: readonly { readonly exercise: string; readonly path: string }[];
  /** Only if staff read it. */
  readonly isForStaff?: true;
  /** Only if no other file is beside it. */
  readonly standsAlone?: true;
  readonly exercises: readonly OwnExercise[];
};

/** One exercise of the student; its title and those of its cases are in the shared data. */
export type OwnExercise = Omit<ExerciseFacts, "title" | "names"> & {
  /** The submitted source, as far as it is shown; null if there is none to show. */
  readonly source: OwnText | null;
  readonly counterexample?: ShownCall & { readonly actual: PageTensor | null };
  readonly broken: readonly BrokenProperty[];
  readonly cases: readonly OwnCase[];
};

/** A property that the function breaks, with its calls and what they returned: nothing if that is withheld. */
export type BrokenProperty = Omit<PropertyFacts, "tensors"> & {
  readonly calls: readonly (ShownCall & { readonly actual?: PageTensor | null })[];
};

export type OwnCase =
  | {
      readonly kind: "hidden";
      readonly case: string;
      readonly points: number;
      readonly maxPoints: number;
      readonly verdict: VerdictKind;
    }
  | SeenCase;

/** A case that the student may see; for a correct one no value is kept, since it equals the expected one. */
export type SeenCase = {
  readonly kind: "seen";
  readonly case: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: VerdictKind;
  /** Null: not to be shown yet. */
  readonly happened: OpenVerdict | null;
  readonly differences?: readonly ShownDifference[];
  readonly printed?: OwnText;
  readonly actual?: PageTensor;
  readonly pictures?: CasePictures;
} & OwnFacts;

/**
 * A cell that differs: the only one shown, or the first or the worst of two; `numbers` is null if they are withheld,
 * `arithmetic` if there is no window to show. Anything that follows from the values in the page is missing.
 */
export type ShownDifference = {
  readonly at: readonly number[];
  readonly numbers?: readonly [expected: string, actual: string, off: string | null] | null;
  readonly arithmetic?: string | null;
};

/** The data shared by all who may see an exercise: a separate script next to the pages. */
export type SharedExercise = {
  readonly id: string;
  readonly title: Text;
  /** Only if a part of the course lists it. */
  readonly part?: Text;
  readonly op: string;
  /** The axes of its layout, and which of them are pooled. */
  readonly axes: readonly string[];
  readonly pooled: readonly number[];
  /** The arithmetic of a window of one cell, and of more, as templates (`window.ts`). Empty if it is withheld. */
  readonly arithmetic: readonly string[];
  readonly cases: readonly SharedCase[];
};

export type SharedCase = ShownCall & {
  readonly id: string;
  readonly title: Text | null;
  readonly why: Text | null;
  /** Only for a case that is shown in pictures. */
  readonly pool?: Pool;
};

/** The window of a pooling and how far it moves, along each pooled axis. */
type Pool = { readonly size: readonly number[]; readonly strides: readonly number[] };

/** A call with its expected result; withheld parts are null. */
export type ShownCall = {
  readonly code: string;
  readonly shapes: string;
  readonly inputs: readonly { readonly name: string; readonly tensor: PageTensor }[];
  readonly expected: PageTensor | null;
  readonly tolerance: WrongValues["tolerance"] | null;
  /** The first input after its shift, if the op compares the two. */
  readonly shifted?: PageTensor;
  /** What the numbers of the result are, and how they are computed, if they are of several kinds. */
  readonly numbers?: readonly { readonly name: string; readonly arithmetic: string }[];
  /** With their padding. */
  readonly windows: readonly WindowAxis[] | null;
};

/** A tensor as JSON, with non-finite numbers by name; `values` is null if there are too many to be written out. */
export type PageTensor = { readonly shape: Shape; readonly values: readonly (number | string)[] | null };
