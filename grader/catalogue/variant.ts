import type { LayoutName } from "../model/layout.ts";
import type { Quirk, ReductionName } from "../pooling/quirk.ts";
import type { Windows } from "./listens.ts";
import type { MisconceptionId } from "./misconception.ts";

/** One variant of a misconception: a complete wrong function, defined by its quirk. */
export type Variant = {
  readonly id: MisconceptionId;
  /** A short name, unique within its misconception. */
  readonly variant: string;
  readonly quirk: Quirk;
  readonly where: Where;
  /** Never diagnosed together with another misconception: another variant of its own represents it in pairs. */
  readonly combines?: "alone";
};

/** The ops and layouts a variant makes sense for; omitted fields do not matter. */
export type Where = {
  /** The op's windows compute this, among others. */
  readonly reduces?: ReductionName;
  /** The op's windows compute nothing else; or, if false, something else too. */
  readonly alone?: boolean;
  /** The op returns what its windows compute; or, if false, a difference of it. */
  readonly direct?: boolean;
  /** The op shifts its input first. */
  readonly shifts?: true;
  readonly windows?: readonly Windows[];
  readonly layouts?: readonly LayoutName[];
  /** The layout has these axes. */
  readonly axes?: readonly string[];
  readonly severalPooled?: boolean;
  /** This axis is not the innermost one, so whole rows along it can be missing. */
  readonly notInnermost?: string;
  /** It differs from the right answer only under `same` padding. */
  readonly padding?: "same";
};

/** A variant that makes sense if all of `wheres` hold. */
export function row(id: MisconceptionId, variant: string, quirk: Quirk, ...wheres: readonly Where[]): Variant {
  return { id, variant, quirk, where: wheres.reduce(and, {}) };
}

/** These variants, of which only the first few (`besides`) may be combined with other misconceptions. */
export function neverCombined([first, ...others]: readonly Variant[], besides = 1): readonly Variant[] {
  const all = first === undefined ? [] : [first, ...others];
  return all.map((variant, i) => (i < besides ? variant : { ...variant, combines: "alone" }));
}

function and(a: Where, b: Where): Where {
  const axes = [...(a.axes ?? []), ...(b.axes ?? [])];
  const windows = a.windows && b.windows?.filter((kind) => a.windows?.includes(kind));
  return { ...a, ...b, ...(axes.length > 0 ? { axes } : {}), ...(windows ? { windows } : {}) };
}
