import type * as tfjs from "@tensorflow/tfjs-core";
import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import type { Tolerance } from "../model/tolerance.ts";
import type { Prediction } from "../pooling/prediction.ts";
import type { Quirk, ReductionName } from "../pooling/quirk.ts";

/** The tfjs namespace, passed in by whichever engine was loaded. */
export type Tf = typeof tfjs;
export type TfTensor = tfjs.Tensor;

/** One operation that exercises can use; to add one, add a row to the table. */
export type Op = {
  readonly name: string;
  /** Its inputs, in the order of the call. */
  readonly inputs: readonly OpInput[];
  readonly layouts: readonly LayoutName[];
  /** Its options, in the order in which a learner sees them. */
  readonly options: readonly OptionField[];
  /** Why these options cannot be applied to these inputs; null if they can. */
  readonly misfit: (inputs: readonly Tensor[], options: Options, layout: LayoutName) => Misfit | null;
  /** The right result by tfjs, with shape. */
  readonly reference: (tf: Tf, inputs: readonly TfTensor[], options: Options, layout: LayoutName) => TfTensor;
  /** The right result in float64, from the definition. */
  readonly model: (inputs: readonly Tensor[], options: Options, layout: LayoutName) => Tensor;
  /** The model with float32 steps where tfjs has several; without it, tfjs rounds the model's result once. */
  readonly float32?: (inputs: readonly Tensor[], options: Options, layout: LayoutName) => Tensor;
  /** The result of a function with this quirk; with the empty one, the model's. */
  readonly predict: (quirk: Quirk, inputs: readonly Tensor[], options: Options, layout: LayoutName) => Prediction;
  /** How far a right result may be from the reference, derived from the inputs. */
  readonly tolerance: (inputs: readonly Tensor[], options: Options, layout: LayoutName) => Tolerance;
  /** The box of cells in the first input that one output cell is computed from; null if the op has none. */
  readonly window: WindowFunction<Box | null>;
  /** The same box with its padding; without it, the op has no padding. */
  readonly padded?: WindowFunction<Box>;
  /** The numbers of the result in order, for an op that computes several different ones. */
  readonly numbers?: (inputs: readonly Tensor[], options: Options) => readonly NamedNumber[];
  /** The input after its shift, for an op that compares the maxima of its windows with those of the input itself. */
  readonly shifted?: (inputs: readonly Tensor[], options: Options, layout: LayoutName) => Tensor;
  /** What it reduces each window to, if that is all it does. */
  readonly gives?: ReductionName;
  /** The arithmetic of one window of `count` cells, the first of which are written out in `terms`. */
  readonly arithmetic: (terms: readonly string[], count: number) => string;
};

type WindowFunction<Found> = (
  cell: readonly number[],
  shapes: readonly Shape[],
  options: Options,
  layout: LayoutName,
) => Found;

/** A number of a result: what it is, and how it is computed, `floor((5 - 2) / 2) + 1`. */
export type NamedNumber = { readonly name: string; readonly arithmetic: string };

/** One input: its name in the call, and its axes; null means the layout's. */
export type OpInput = { readonly name: string; readonly axes: readonly string[] | null };

/** Why nothing can be computed from a case, for its author. */
export type Misfit = { readonly at: "input" | "options"; readonly message: string; readonly help: string };

/** A box of cells: from `start`, `shape` cells along each axis. */
export type Box = { readonly start: readonly number[]; readonly shape: Shape };

/** One option of an op, as specs may write it. */
export type OptionField =
  | {
      /** A whole number per pooled axis, or one for all. */
      readonly kind: "per-axis";
      readonly name: string;
      readonly least: number;
      /** The option whose value it takes if omitted; null: it is required. */
      readonly default: string | null;
    }
  /** How far to move along each pooled axis, or along all; negative moves backwards. Required. */
  | { readonly kind: "shift"; readonly name: string }
  | { readonly kind: "choice"; readonly name: string; readonly of: readonly string[]; readonly default: string };
