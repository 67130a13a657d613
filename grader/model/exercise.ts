import type { Rung } from "./hint.ts";
import type { LayoutName } from "./layout.ts";
import type { Moment } from "./moment.ts";
import type { Options } from "./options.ts";
import type { Position } from "./position.ts";
import type { PropertyName } from "./property.ts";
import type { Tensor } from "./tensor.ts";
import type { Text } from "./text.ts";

/** One exercise, as its spec says it, with every input filled in. */
export type Exercise = {
  readonly id: string;
  /** The spec's path, as the user would name it. */
  readonly file: string;
  readonly title: Text;
  readonly brief: Text;
  /** The name that a learner's file exports. */
  readonly functionName: string;
  readonly op: string;
  readonly layout: LayoutName;
  /** What the author chose; null: proved from the op and the inputs. */
  readonly tolerance: { readonly absolute: number; readonly relative: number } | null;
  readonly limits: Limits;
  /** Metamorphic properties, by name. */
  readonly properties: readonly PropertyName[];
  /** Rungs of the hint ladder with the date from which each is shown. */
  readonly hints: Readonly<Partial<Record<Rung, Moment>>>;
  readonly cases: readonly TestCase[];
};

export type Limits = { readonly timeMs: number; readonly memoryMiB: number };

/** One call of the learner's function, and what it is worth. */
export type TestCase = {
  readonly id: string;
  readonly why: Text | null;
  readonly inputs: readonly Input[];
  readonly options: Options;
  /** What the author wrote, rounded to float32; null: the reference alone gives it. */
  readonly expected: Tensor | null;
  readonly points: number;
  readonly visibility: Visibility;
  readonly position: Position;
  /** Where `expected` stands, or else the case. */
  readonly expectedPosition: Position;
};

/** One argument of the call; its values are float32. `picture` is the file it was read from. */
export type Input = { readonly name: string; readonly tensor: Tensor; readonly picture: string | null };

export type Visibility =
  | { readonly kind: "public" }
  | { readonly kind: "hidden" }
  | { readonly kind: "after"; readonly date: Date };
