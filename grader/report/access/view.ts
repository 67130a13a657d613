import type { Answer } from "../../model/answer.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { CheckedProperty } from "../../model/property.ts";
import type { Report } from "../../model/report.ts";
import type { Shape, Tensor } from "../../model/tensor.ts";

/** A report with what its readable forms show besides; exercises by id. */
export type ReportView = {
  readonly report: Report;
  readonly exercises: ReadonlyMap<string, ExerciseView>;
  /** Exercises of which the marks are of another spec than today's. */
  readonly older?: ReadonlySet<string>;
  /** The moment that it is made for, where that is yet to come. */
  readonly ahead?: string;
};

/** All maps go by case id; a case that is not in one has nothing of the kind to show. */
export type ExerciseView = {
  readonly exercise: Exercise;
  /** What the learner handed in; null where nothing could be read, or it is no longer there. */
  readonly source: string | null;
  /** Whether it is known what the function returned: not where a report is rendered again and its runs were not kept. */
  readonly isKept: boolean;
  readonly answers: ReadonlyMap<string, Answer>;
  /** What the learner's function returned, where it was a tensor. */
  readonly returned: ReadonlyMap<string, Tensor>;
  readonly pictures: ReadonlyMap<string, CasePictures>;
  /** The properties that do not hold; where values are withheld, `returned` is empty. */
  readonly broken: readonly CheckedProperty[];
};

/** The pictures of one case; null where there is none. */
export type CasePictures = {
  readonly input: PictureLink;
  readonly expected: PictureLink | null;
  readonly actual: PictureLink | null;
  /** Other poolings of the same input, to compare by eye. */
  readonly comparisons: readonly { readonly pooling: Pooling; readonly picture: PictureLink | null }[];
};

/** The two ways to pool that a lesson sets side by side. */
export type Pooling = "max-pool" | "avg-pool";

/** `path` leads from the report's folder to the picture, with `/` on every system. */
export type PictureLink = { readonly path: string; readonly shape: Shape };
