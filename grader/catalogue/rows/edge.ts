import type { Count, Quirk } from "../../pooling/quirk.ts";
import { type Reading, row, type Where } from "../reading.ts";
import { ALONG, SLIDING } from "./along.ts";

const SAME: Where = { padding: "same" };
const ROUNDED_UP: readonly Count[] = ["ceil", "every-stride"];
const AVERAGE: Where = { gives: "average" };
const UNDEFINED: Where = { gives: "maximum", direct: true };

/** What reading a cell that does not exist comes to, in a channel of its own in the last case. */
const READ: readonly {
  readonly name: string;
  readonly edge: NonNullable<Quirk["edge"]>;
  readonly where: Where;
  readonly isCrash: boolean;
}[] = [
  { name: "nan", edge: "nan", where: {}, isCrash: false },
  { name: "crash", edge: "nan-unguarded", where: {}, isCrash: true },
  { name: "undefined", edge: "undefined", where: UNDEFINED, isCrash: false },
  {
    name: "undefined-or-crash",
    edge: "undefined-unguarded",
    where: { ...UNDEFINED, layouts: ["matrix", "channels-first"] },
    isCrash: true,
  },
];

/** What happens at the edge. */
export const EDGE: readonly Reading[] = [
  ...ALONG.flatMap(({ name, along, where }) =>
    ROUNDED_UP.flatMap((be) => partial(`${name}-${be}`, { count: { be, along } }, where)),
  ),
  ...partial("every-axis-floor-of-strides", { count: { be: "floor-of-strides", along: "every-axis" } }, {}),
  ...ALONG.flatMap(({ name, along, where }) => [
    row("drops-last-window", `${name}-one-fewer`, { count: { be: "one-fewer", along } }, where),
    row("drops-last-window", `${name}-strict`, { count: { be: "strict", along } }, where),
  ]),
  ...ALONG.flatMap(({ name, along, where, missing, apart }) => [
    ...ROUNDED_UP.flatMap((be) => read(`${name}-${be}`, { count: { be, along } }, missing, where)),
    ...read(`${name}-window-one-long`, { extent: { be: "one-long", along } }, missing, where, apart),
    ...read(
      `${name}-window-one-long-by-window`,
      { extent: { be: "one-long", along }, divisor: "window" },
      missing,
      where,
      SLIDING,
      AVERAGE,
    ),
  ]),
  ...read("every-axis-floor-of-strides", { count: { be: "floor-of-strides", along: "every-axis" } }, {}),
  ...read("padding", {}, {}, SAME),
  row("same-as-valid", "no-padding", { padding: "none" }, SAME),
  row("pads-with-zero", "zero", { edge: "zero" }, SAME, { gives: "maximum" }),
  row("counts-padding", "window", { divisor: "window" }, SAME, AVERAGE),
  row("pads-all-after", "after", { padding: "after" }, SAME, SLIDING),
  row("pads-larger-before", "larger-before", { padding: "larger-before" }, SAME, SLIDING),
  row("pads-larger-before", "all-before", { padding: "before" }, SAME, SLIDING),
  row("pads-larger-before", "half-window", { padding: "half-window" }, SAME, SLIDING),
  row("pads-larger-before", "half-window-down", { padding: "half-window-down" }, SAME, SLIDING),
];

/** An average over the edge is of the cells inside, or divided by the whole window. */
function partial(name: string, quirk: Quirk, where: Where): readonly Reading[] {
  return [
    row("keeps-partial-windows", name, quirk, where),
    row("keeps-partial-windows", `${name}-by-window`, { ...quirk, divisor: "window" }, where, AVERAGE),
  ];
}

/** A sum over the edge is never undefined. */
function read(name: string, quirk: Quirk, missing: Where, ...wheres: readonly Where[]): readonly Reading[] {
  const ways = READ.filter(({ where }) => quirk.divisor === undefined || where.gives === undefined);
  return ways.map(({ name: comesTo, edge, where, isCrash }) =>
    row("reads-past-edge", `${name}-${comesTo}`, { ...quirk, edge }, ...wheres, where, isCrash ? missing : {}),
  );
}
