import type { Along, Quirk } from "../../pooling/quirk.ts";
import { row, type Variant, type Where } from "../variant.ts";
import { ALONG, MANY, SLIDING } from "./along.ts";

type Extent = "one-short" | "one-long" | "from-one";

const AVERAGE: Where = { reduces: "average" };

/** How much of the window is read. */
export const WINDOW_EXTENT: readonly Variant[] = [
  ...ALONG.flatMap(({ name, along, where }) => short(name, extent("one-short", along), where)),
  row("window-one-short", "from-one", extent("from-one", "every-axis"), SLIDING),
  row(
    "window-one-short",
    "from-one-by-window",
    extent("from-one", "every-axis", { divisor: "window" }),
    SLIDING,
    AVERAGE,
  ),
  ...fromCorner("from-one", extent("from-one", "every-axis"), { severalPooled: true }),
  row("window-one-short", "everywhere", { poolSize: "one-less" }),
  ...ALONG.flatMap(({ name, along, where }) => [
    row("window-one-long", name, extent("one-long", along), where, MANY),
    row(
      "window-one-long",
      `${name}-by-window`,
      extent("one-long", along, { divisor: "window" }),
      where,
      SLIDING,
      AVERAGE,
    ),
  ]),
  row("window-one-long", "everywhere", { poolSize: "one-more" }),
];

/**
 * An empty window leaves the maximum's start value, or its own first cell; an average, 0 divided by 0 or by the window.
 */
function short(name: string, quirk: Quirk, where: Where): readonly Variant[] {
  return [
    row("window-one-short", name, quirk, where),
    row("window-one-short", `${name}-by-window`, { ...quirk, divisor: "window" }, where, AVERAGE),
    row("window-one-short", `${name}-or-crash`, { ...quirk, start: "nothing" }, where),
    ...fromCorner(name, quirk, where),
  ];
}

function fromCorner(name: string, quirk: Quirk, where: Where): readonly Variant[] {
  const cornered: Quirk = { ...quirk, start: "corner" };
  return [
    row("window-one-short", `${name}-from-corner`, cornered, where, { reduces: "maximum", alone: true }),
    row("window-one-short", `${name}-from-corner-by-window`, { ...cornered, divisor: "window" }, where, {
      reduces: "maximum",
      alone: false,
    }),
  ];
}

function extent(be: Extent, along: Along, others: Quirk = {}): Quirk {
  return { extent: { be, along }, ...others };
}
