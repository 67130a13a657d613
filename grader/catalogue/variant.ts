import type { LayoutName } from "../model/layout.ts";
import type { Quirk, ReductionName } from "../pooling/quirk.ts";
import type { Windows } from "./listens.ts";
import type { MisconceptionId } from "./misconception.ts";

/** One way to hold a misconception: a complete wrong function, by the quirk that makes it. */
export type Variant = {
  readonly id: MisconceptionId;
  /** A short name of its own, unique among those of its misconception. */
  readonly variant: string;
  readonly quirk: Quirk;
  readonly where: Where;
  /** Nobody is said to hold it and another at once: another variant of its misconception stands for it there. */
  readonly combines?: "alone";
};

/** Which ops and layouts a variant makes sense for; what is not said does not matter. */
export type Where = {
  /** The op's windows give this, among others. */
  readonly reduces?: ReductionName;
  /** The op's windows give nothing else; or, if false, something else too. */
  readonly alone?: boolean;
  /** What the windows give is what is returned; or, if false, a difference is. */
  readonly direct?: boolean;
  /** The op moves its input first. */
  readonly shifts?: true;
  readonly windows?: readonly Windows[];
  readonly layouts?: readonly LayoutName[];
  /** The layout has these axes. */
  readonly axes?: readonly string[];
  readonly severalPooled?: boolean;
  /** This axis is not the innermost one, so that whole rows along it can be missing. */
  readonly notInnermost?: string;
  /** It can be told from the right answer under `same` padding alone. */
  readonly padding?: "same";
};

/** A variant that makes sense where all of `wheres` hold. */
export function row(id: MisconceptionId, variant: string, quirk: Quirk, ...wheres: readonly Where[]): Variant {
  return { id, variant, quirk, where: wheres.reduce(and, {}) };
}

/** These variants, of which in company only the first is held. */
export function neverCombined([first, ...others]: readonly Variant[], besides = 1): readonly Variant[] {
  const all = first === undefined ? [] : [first, ...others];
  return all.map((variant, i) => (i < besides ? variant : { ...variant, combines: "alone" }));
}

function and(a: Where, b: Where): Where {
  const axes = [...(a.axes ?? []), ...(b.axes ?? [])];
  const windows = a.windows && b.windows?.filter((kind) => a.windows?.includes(kind));
  return { ...a, ...b, ...(axes.length > 0 ? { axes } : {}), ...(windows ? { windows } : {}) };
}
