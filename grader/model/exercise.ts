import type { Rung } from "./hint.ts";
import type { LayoutName } from "./layout.ts";
import type { Limits } from "./limits.ts";
import type { Moment } from "./moment.ts";
import type { Position } from "./position.ts";
import type { Call } from "./program.ts";
import type { PropertyName } from "./property.ts";
import type { Tensor } from "./tensor.ts";
import type { Text } from "./text.ts";

/** One exercise as its spec defines it, with every input filled in. */
export type Exercise = {
  readonly id: string;
  /** The spec's path, as the user would write it. */
  readonly file: string;
  readonly title: Text;
  /** The title of the part that lists it, if it is in a course with parts. */
  readonly part?: Text;
  readonly brief: Text;
  /** The lines of the lesson's notebook beside their TypeScript. */
  readonly notebook: readonly NotebookLine[];
  /** The function that a learner's file exports. */
  readonly functionName: string;
  readonly op: string;
  readonly layout: LayoutName;
  /** The author's choice; null: proved from the op and the inputs. */
  readonly tolerance: { readonly absolute: number; readonly relative: number } | null;
  readonly limits: Limits;
  /** Metamorphic properties, by name. */
  readonly properties: readonly PropertyName[];
  /** Rungs of the hint ladder with the date from which each is shown. */
  readonly hints: Readonly<Partial<Record<Rung, Moment>>>;
  /** What was cut from a learners' copy; null: nothing, or this is the whole. */
  readonly hidden: HiddenPart | null;
  readonly cases: readonly TestCase[];
};

/** Code that means the same in two languages. */
export type NotebookLine = { readonly python: string; readonly typescript: string };

/** How many cases learners do not get, and what those are worth together. */
export type HiddenPart = { readonly cases: number; readonly points: number };

/** One call of the learner's function, and its points. */
export type TestCase = {
  readonly id: string;
  /** What learners read in place of the id. */
  readonly title: Text | null;
  readonly why: Text | null;
  /** The inputs' values are float32. */
  readonly call: Call;
  /** The picture that each input was read from; null if the spec has the numbers. */
  readonly pictures: readonly (string | null)[];
  /** What the author wrote, rounded to float32; null: the reference alone computes it. */
  readonly expected: Tensor | null;
  readonly points: number;
  readonly visibility: Visibility;
  readonly position: Position;
  /** The position of `expected`, or else of the case. */
  readonly expectedPosition: Position;
};

export type Visibility =
  | { readonly kind: "public" }
  | { readonly kind: "hidden" }
  | { readonly kind: "after"; readonly date: Date };
