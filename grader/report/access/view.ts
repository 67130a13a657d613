import type { Answer } from "../../model/answer.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { CheckedProperty } from "../../model/property.ts";
import type { Report } from "../../model/report.ts";
import type { Shape, Tensor } from "../../model/tensor.ts";

/** A report with the additional data that its readable forms show; exercises by id. */
export type ReportView = {
  readonly report: Report;
  readonly exercises: ReadonlyMap<string, ExerciseView>;
  /** Exercises whose marks belong to an earlier spec than today's. */
  readonly older?: ReadonlySet<string>;
  /** The moment that it is made for, if that is in the future. */
  readonly ahead?: string;
};

/** All maps are keyed by case id; a case that is missing from one has nothing of that kind to show. */
export type ExerciseView = {
  readonly exercise: Exercise;
  /** The learner's source; null if nothing could be read, or if it no longer exists. */
  readonly source: string | null;
  /** Whether it is known what the function returned; not if a report is rendered again and its runs were not kept. */
  readonly isKept: boolean;
  readonly answers: ReadonlyMap<string, Answer>;
  /** The results of the learner's function that were tensors. */
  readonly returned: ReadonlyMap<string, Tensor>;
  readonly pictures: ReadonlyMap<string, CasePictures>;
  /** The properties that the function breaks; if values are withheld, `returned` is empty. */
  readonly broken: readonly CheckedProperty[];
};

/** The pictures of one case; null for those that do not exist. */
export type CasePictures = {
  readonly input: PictureLink;
  readonly expected: PictureLink | null;
  readonly actual: PictureLink | null;
  /** Other poolings of the same input, for comparison by eye. */
  readonly comparisons: readonly { readonly pooling: Pooling; readonly picture: PictureLink | null }[];
};

/** The two kinds of pooling that a lesson compares. */
export type Pooling = "max-pool" | "avg-pool";

/** `path` leads from the report's folder to the picture, with `/` on every system. */
export type PictureLink = { readonly path: string; readonly shape: Shape; readonly tone: Tone };

/** What the lesson says of a picture in words, as numbers, each rounded to a whole one. */
export type Tone = {
  /** The mean of its pixels, 0 to 255. */
  readonly brightness: number;
  /** How many percent of the pixels are equal to the one on their right. */
  readonly flatness: number;
};
