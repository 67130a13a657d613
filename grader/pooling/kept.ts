import { at, unravel } from "../numeric/shape.ts";
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
  const axes = view.axes.flatMap(({ name }, axis) => (kept?.within.includes(name) ? [axis] : []));
  const last = new Map<string, number>();
  return mapValues(cells, (value, offset) => {
    const place = unravel(offset, cells.shape);
    const key = axes.map((axis) => place[axis]).join();
    const before = last.get(key);
    const now = before === undefined ? value : grow(before, value);
    last.set(key, now);
    return now;
  });
}
