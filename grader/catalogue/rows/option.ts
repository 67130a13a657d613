import type { Quirk } from "../../pooling/quirk.ts";
import { neverCombined, row, type Variant, type Where } from "../variant.ts";
import { MANY, OPENED, SLIDING } from "./along.ts";

const AVERAGE: Where = { reduces: "average" };
const MAXIMUM: Where = { reduces: "maximum" };
const SEVERAL: Where = { severalPooled: true };
const COUNTED: Where = { windows: ["counted"] };
const CHANNELS_LAST: Where = { layouts: ["image", "batch", "volume"] };
const CHANNELS_FIRST: Where = { layouts: ["channels-first"] };

/** Unjustified assumptions: square inputs, the lesson's options, three channels. */
export const OPTION: readonly Variant[] = [
  ...square("first-for-all"),
  ...square("last-for-all"),
  ...neverCombined([row("assumes-square-input", "everywhere", { lengths: "first-everywhere" }, COUNTED)], 0),
  row("ignores-options", "always-two", { poolSize: "two", strides: "two" }, MANY),
  ...neverCombined(
    [
      row("ignores-options", "always-two-valid", { poolSize: "two", strides: "two", padding: "none" }, SLIDING),
      row("ignores-options", "window-of-two", { poolSize: "two" }, MANY),
      row("ignores-options", "strides-of-two", { strides: "two" }, MANY),
      ...rightCount("window-of-two", { poolSize: "two" }),
      ...rightCount("strides-of-two", { strides: "two" }),
    ],
    0,
  ),
  ...neverCombined([
    ...asStride("clipped", {}, MANY),
    ...asStride("clipped-by-window", { divisor: "window" }, SLIDING, AVERAGE),
    ...asStride("nan", { edge: "nan" }, SLIDING),
    ...asStride("crash", { edge: "nan-unguarded" }, SLIDING, SEVERAL),
    row("window-as-large-as-stride", "everywhere", { poolSize: "strides" }, MANY),
  ]),
  ...neverCombined(
    (["around", "remainder", "remainder-nan", "from-the-end"] as const).map((shift) =>
      row("shift-wraps-around", shift, { shift }, { shifts: true }),
    ),
  ),
  ...neverCombined([
    three("nan", CHANNELS_LAST),
    three("crash", CHANNELS_FIRST),
    three("left-out", { layouts: ["image", "batch", "volume", "channels-first"] }, OPENED),
    three("lowest", CHANNELS_LAST, MAXIMUM, { alone: true, direct: true }, OPENED),
    three("undefined", CHANNELS_LAST, MAXIMUM, { alone: true, direct: true }, OPENED),
  ]),
];

/** Beyond a shorter axis, windows are clipped, spoilt, or crash on a missing row. */
function square(lengths: "first-for-all" | "last-for-all"): readonly Variant[] {
  const missing: Where = lengths === "first-for-all" ? { layouts: ["image", "batch", "volume"] } : {};
  const variant = (name: string, quirk: Quirk, ...wheres: readonly Where[]) =>
    row("assumes-square-input", `${lengths}${name}`, { lengths, ...quirk }, SEVERAL, ...wheres);
  return neverCombined(
    [
      variant("", {}),
      variant("-by-window", { divisor: "window" }, AVERAGE),
      variant("-or-crash", { start: "nothing" }, SLIDING),
      variant("-nan", { edge: "nan" }, OPENED),
      variant("-crash", { edge: "nan-unguarded" }, OPENED, missing),
    ],
    lengths === "first-for-all" ? 1 : 0,
  );
}

/** The correct number of windows. */
function rightCount(name: string, quirk: Quirk): readonly Variant[] {
  const counted: Quirk = { ...quirk, counted: "by-options" };
  return [
    row("ignores-options", `${name}-right-count`, counted, SLIDING),
    row("ignores-options", `${name}-right-count-nan`, { ...counted, edge: "nan" }, SLIDING),
    row("ignores-options", `${name}-right-count-crash`, { ...counted, edge: "nan-unguarded" }, SLIDING),
  ];
}

function asStride(name: string, quirk: Quirk, ...wheres: readonly Where[]): readonly Variant[] {
  return [
    row("window-as-large-as-stride", name, { extent: { be: "stride", along: "every-axis" }, ...quirk }, ...wheres),
  ];
}

function three(missing: "nan" | "crash" | "left-out" | "lowest" | "undefined", ...wheres: readonly Where[]): Variant {
  return row("three-channels-only", missing, { channels: { use: "three", give: "each", missing } }, ...wheres);
}
