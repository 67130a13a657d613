import { ofPlaces, rangesOf } from "./cells.ts";
import { givenText, type Pooling } from "./read-text.ts";

/** The result as `v0`, by recursive helpers that know nothing of rows and columns. */
export function recursive(pooling: Pooling): string {
  const { axes } = pooling.plan;
  const index = (axis: number) => `index[${axis}]`;
  const ranges = rangesOf(pooling, index).map(([from, size]) => `{ from: ${from}, size: ${size} }`);
  const standIns = axes.flatMap(({ count, gives, full }, depth) =>
    count === null && gives !== "one"
      ? [`result = atDepth(result, ${depth}, ([part]) => ${givenText(gives, "part", full)});`]
      : [],
  );
  return `const shape = [${axes.map(({ count }) => count ?? "1").join(", ")}];
let result = nest(shape, (index) => {
const window = places([${ranges.join(", ")}]);
${ofPlaces(pooling, index)}
});
${standIns.toReversed().join("\n")}
const v0 = result;`;
}
