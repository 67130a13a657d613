import type { Quirk } from "../../pooling/quirk.ts";
import { neverCombined, row, type Variant, type Where } from "../variant.ts";
import { SLIDING } from "./along.ts";

const MAXIMUM: Where = { reduces: "maximum" };
const AVERAGE: Where = { reduces: "average" };
const BOTH: Where = { reduces: "average", alone: false };
const CHANNELS: Where = { axes: ["channels"] };
const IMAGES: Where = { axes: ["images"] };
const LAST: Where = { layouts: ["image", "batch", "signal", "volume"] };

/** Some numbers that a maximum may start from; any other is read off a function's results. */
const STARTS = [-1, -999, -99_999, Number.MIN_SAFE_INTEGER] as const;

/** A window's start value, and what it carries over from the previous one. */
export const START: readonly Variant[] = [
  ...neverCombined(
    [row("max-from-zero", "epsilon", { start: { from: Number.EPSILON } }, MAXIMUM, { direct: true })],
    0,
  ),
  ...neverCombined(STARTS.map(startingAt)),
  row("max-from-first-of-input", "of-channel", { start: "first-of-channel" }, MAXIMUM, SLIDING),
  ...neverCombined(
    [
      row("max-from-first-of-input", "of-input", { start: "first-of-input" }, MAXIMUM, CHANNELS),
      row("max-from-first-of-input", "of-image", { start: "first-of-image" }, MAXIMUM, CHANNELS, IMAGES),
    ],
    0,
  ),
  row("zero-counts-as-unset", "unset", { start: "unset-at-zero" }, MAXIMUM),
  row("zero-counts-as-unset", "skipped", { zeros: { be: "skipped" } }, AVERAGE, { alone: true }),
  ...neverCombined(
    [
      row("zero-counts-as-unset", "skipped", { zeros: { be: "skipped" } }, MAXIMUM),
      row("zero-counts-as-unset", "skipped-or-zero", { zeros: { be: "skipped-or-zero" } }),
      ...(["maximum", "average"] as const).flatMap((of) => [
        row("zero-counts-as-unset", `skipped-for-${of}`, { zeros: { be: "skipped", of } }, BOTH),
        row("zero-counts-as-unset", `skipped-for-${of}-or-zero`, { zeros: { be: "skipped-or-zero", of } }, BOTH),
      ]),
    ],
    0,
  ),
  ...neverCombined(
    (
      [
        ["input", [], {}],
        ["image", ["images"], IMAGES],
        ["row", ["images", "depth", "height"], { layouts: ["matrix", "image", "batch", "volume"] }, SLIDING],
        ["row", ["channels", "height"], { layouts: ["channels-first"] }],
        ["place", ["images", "depth", "height", "width", "steps"], LAST, SLIDING],
        ["channel", ["channels"], CHANNELS],
        ["channel-of-image", ["images", "channels"], IMAGES, SLIDING],
        [
          "row-of-channel",
          ["images", "channels", "depth", "height"],
          { layouts: ["image", "batch", "volume"] },
          SLIDING,
        ],
      ] as const
    ).flatMap(([name, within, ...wheres]) => keptVariants(name, within, wheres)),
  ),
];

/** The variant of a maximum that starts from this number; a number just above zero counts as zero. */
export function startingAt(from: number): Variant {
  const id = from > 0 && from < JUST_ABOVE_ZERO ? "max-from-zero" : "max-from-finite";
  return row(id, String(from), { start: { from } }, MAXIMUM);
}

const JUST_ABOVE_ZERO = 1e-6;

function keptVariants(name: string, within: readonly string[], wheres: readonly Where[]): readonly Variant[] {
  const quirk = (count: "anew" | "kept"): Quirk => ({ kept: { within, count } });
  return [
    row("never-reset", name, quirk("anew"), ...wheres, { windows: ["sliding", "global"] }),
    row("never-reset", `${name}-with-count`, quirk("kept"), ...wheres, AVERAGE),
  ];
}
