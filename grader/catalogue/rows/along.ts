import type { Along } from "../../pooling/quirk.ts";
import type { Where } from "../variant.ts";

/** The axes that can be pooled together with others; they tell variants apart. */
export const SIDES = ["depth", "height", "width"] as const;

export const SLIDING: Where = { windows: ["sliding"] };

/** Windows whose cells are read, not only counted. */
export const OPENED: Where = { windows: ["sliding", "global"] };

/** Windows whose number can vary. */
export const MANY: Where = { windows: ["sliding", "counted"] };

/**
 * The axes that a mistake can affect: every axis, or one of several. `missing`: a whole row along it can be missing
 * from the input; `apart`: a window can extend over the edge along this axis and not along another.
 */
export const ALONG: readonly {
  readonly name: string;
  readonly along: Along;
  readonly where: Where;
  readonly missing: Where;
  readonly apart: Where;
}[] = [
  { name: "every-axis", along: "every-axis", where: {}, missing: {}, apart: {} },
  ...SIDES.map((axis) => ({
    name: axis,
    along: { axis },
    where: onSide(axis),
    missing: { notInnermost: axis },
    apart: SLIDING,
  })),
];

/** The axis is one of several pooled axes. */
export function onSide(axis: string): Where {
  return { axes: [axis], severalPooled: true };
}
