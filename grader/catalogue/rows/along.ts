import type { Along } from "../../pooling/quirk.ts";
import type { Where } from "../variant.ts";

/** The axes that can be pooled beside others, by which variants are told apart. */
export const SIDES = ["depth", "height", "width"] as const;

export const SLIDING: Where = { windows: ["sliding"] };

/** Windows that are opened, and not only counted. */
export const OPENED: Where = { windows: ["sliding", "global"] };

/** Windows of which there can be more or fewer. */
export const MANY: Where = { windows: ["sliding", "counted"] };

/**
 * What a mistake may be made along: every axis, or one of several. `missing` is where a whole row along it can be missing
 * from the input, `apart` where a window can stand over the edge along this axis and not along another.
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

/** Where an axis is one of several that are pooled. */
export function onSide(axis: string): Where {
  return { axes: [axis], severalPooled: true };
}
