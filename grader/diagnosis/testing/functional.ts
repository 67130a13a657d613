import { ofPlaces, openedAxes, rangesOf } from "./cells.ts";
import { givenText, type Pooling } from "./read-text.ts";

/** The result as `v0`, by maps over ranges: every window is a list of its cells. */
export function functional(pooling: Pooling): string {
  const indices = pooling.plan.axes.map((_, i) => `i${i}`);
  return `const range = (from: number, size: number) => Array.from({ length: Math.max(size, 0) }, (_, i) => from + i);
const pooled = (${indices.join(", ")}) => {
const window = ${placesText(pooling)};
${ofPlaces(pooling, (axis) => `i${axis}`)}
};
const v0 = ${resultText(pooling, 0)};`;
}

/** All positions in a window, the last axis fastest. */
function placesText(pooling: Pooling): string {
  const opened = openedAxes(pooling);
  const ranges = rangesOf(pooling, (axis) => `i${axis}`).map(([from, size]) => `range(${from}, ${size})`);
  const place = `[${opened.map((axis) => `a${axis}`).join(", ")}]`;
  return ranges.reduceRight(
    (inner, range, i) => `${range}.${i === ranges.length - 1 ? "map" : "flatMap"}((a${opened[i]}) => ${inner})`,
    place,
  );
}

function resultText(pooling: Pooling, axis: number): string {
  const { axes } = pooling.plan;
  const planned = axes[axis];
  if (planned === undefined)
    return `pooled(${axes.map(({ count }, i) => (count === null ? "0" : `i${i}`)).join(", ")})`;
  const inner = resultText(pooling, axis + 1);
  if (planned.count === null) return givenText(planned.gives, inner, planned.full);
  return `range(0, ${planned.count}).map((i${axis}) => ${inner})`;
}
