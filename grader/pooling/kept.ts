import { at, sizeOf, stridesOf } from "../numeric/shape.ts";
import { averageParts } from "./average-under.ts";
import { type Cells, mapValues } from "./cells.ts";
import type { InputView } from "./input-view.ts";
import type { Quirk, ReductionName } from "./quirk.ts";
import type { Reduction } from "./reduction.ts";
import { reductionsUnder } from "./reduction-under.ts";
import { roundedBy } from "./rounding.ts";
import type { WindowFacts } from "./window-facts.ts";

/** The windows' results if the maximum or the sum is not reset from one window to the next. */
export function keptOn(
  gives: ReductionName,
  quirk: Quirk,
  facts: WindowFacts,
  view: InputView,
  pooled: (reduce: Reduction) => Cells,
): Cells {
  const kind = quirk[gives] ?? gives;
  const grown = (cells: Cells, grow: (kept: number, value: number) => number) => running(cells, quirk, view, grow);
  if (kind !== "average") {
    const [reduce] = reductionsUnder(gives, quirk, facts);
    return grown(pooled(reduce as Reduction), kind === "minimum" ? Math.min : Math.max);
  }
  const { sum, count } = averageParts(quirk, facts);
  const add = (kept: number, value: number) => kept + value;
  const sums = grown(pooled(sum), add);
  const counts = quirk.kept?.count === "kept" ? grown(pooled(count), add) : pooled(count);
  const { rounding } = quirk;
  return mapValues(sums, (value, i) => {
    const average = value / at(counts.values, i);
    return rounding?.of === "average" ? roundedBy(average, rounding) : average;
  });
}

function running(cells: Cells, { kept }: Quirk, view: InputView, grow: (kept: number, value: number) => number): Cells {
  const steps = stridesOf(cells.shape);
  const within = view.axes.flatMap(({ name }, axis) =>
    kept?.within.includes(name) ? [{ length: at(cells.shape, axis), step: at(steps, axis) }] : [],
  );
  const last = new Float64Array(sizeOf(within.map(({ length }) => length)));
  const isBegun = new Uint8Array(last.length);
  return mapValues(cells, (value, offset) => {
    let group = 0;
    for (const { length, step } of within) group = group * length + (Math.floor(offset / step) % length);
    const now = isBegun[group] === 1 ? grow(at(last, group), value) : value;
    isBegun[group] = 1;
    last[group] = now;
    return now;
  });
}
