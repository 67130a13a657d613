import type { LayoutName } from "../model/layout.ts";
import type { Gives, Quirk } from "../pooling/quirk.ts";
import type { Windows } from "./listens.ts";
import type { MisconceptionId } from "./misconception.ts";

/** One way to hold a misconception: a complete wrong function, by the quirk that makes it. */
export type Reading = {
  readonly id: MisconceptionId;
  /** A short name of its own, unique among those of its misconception. */
  readonly reading: string;
  readonly quirk: Quirk;
  readonly where: Where;
  /** Nobody is said to hold it and another at once: another reading of its misconception stands for it there. */
  readonly held?: "alone";
};

/** Which ops and layouts a reading makes sense for; what is not said does not matter. */
export type Where = {
  /** The op's windows give this, among others. */
  readonly gives?: Gives;
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

/** A reading that makes sense where all of `wheres` hold. */
export function row(id: MisconceptionId, reading: string, quirk: Quirk, ...wheres: readonly Where[]): Reading {
  return { id, reading, quirk, where: wheres.reduce(and, {}) };
}

/** These readings, of which in company only the first is held. */
export function heldAlone([first, ...others]: readonly Reading[], besides = 1): readonly Reading[] {
  const all = first === undefined ? [] : [first, ...others];
  return all.map((reading, i) => (i < besides ? reading : { ...reading, held: "alone" }));
}

function and(a: Where, b: Where): Where {
  const axes = [...(a.axes ?? []), ...(b.axes ?? [])];
  const windows = a.windows && b.windows?.filter((kind) => a.windows?.includes(kind));
  return { ...a, ...b, ...(axes.length > 0 ? { axes } : {}), ...(windows ? { windows } : {}) };
}
