import type { Quirk } from "../../pooling/quirk.ts";
import type { Where } from "../variant.ts";
import { OPENED, SLIDING } from "./along.ts";

/**
 * What can become of a window that extends over the edge, or lies beyond it and is empty; `isCrash`: if a whole row is
 * missing.
 */
export const PAST_EDGE: readonly {
  readonly name: string;
  readonly quirk: Quirk;
  readonly where: Where;
  readonly isCrash: boolean;
}[] = [
  { name: "clipped", quirk: {}, where: OPENED, isCrash: false },
  { name: "clipped-by-window", quirk: { divisor: "window" }, where: { reduces: "average" }, isCrash: false },
  { name: "clipped-or-crash", quirk: { start: "nothing" }, where: OPENED, isCrash: false },
  { name: "nan", quirk: { edge: "nan" }, where: SLIDING, isCrash: false },
  { name: "crash", quirk: { edge: "nan-unguarded" }, where: SLIDING, isCrash: true },
];
