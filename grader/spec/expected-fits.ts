import type { LayoutName } from "../model/layout.ts";
import { at, sameShape, unravel } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import type { Op } from "../ops/op.ts";
import type { CaseParts } from "./case.ts";
import type { Findings } from "./findings.ts";
import { type Path, quote } from "./path.ts";

/**
 * Checks the `expected` of a sound case against the float64 model, and reports a difference. If the whole spec is
 * sound, the reference reports it better: this check is for a spec with a fault elsewhere, so that all faults are found
 * at once.
 */
export function checkExpected(
  { call: { inputs, options }, expected }: CaseParts,
  id: string,
  path: Path,
  op: Op,
  layout: LayoutName,
  findings: Findings,
): void {
  if (expected === null || op.misfit(inputs, options, layout) !== null) return;
  const model = op.model(inputs, options, layout);
  if (!sameShape(expected.shape, model.shape)) {
    const shapes = [expected, model].map(({ shape }) => shape.join(" x "));
    const message = `\`expected\` of case ${quote(id)} has the shape ${shapes[0]}, but the float64 model gives ${shapes[1]}`;
    findings.error(path, message, "write the whole result, or leave `expected` out: then the reference gives it");
    return;
  }
  const tolerance = op.tolerance(inputs, options, layout);
  const wrong = model.values.findIndex((value, i) => !isWithin(at(expected.values, i), value, tolerance));
  if (wrong < 0) return;
  const [written, right] = [at(expected.values, wrong), at(model.values, wrong)];
  const place = `[${unravel(wrong, model.shape).join(", ")}]`;
  const message = `\`expected\` of case ${quote(id)} disagrees with the float64 model at ${place}: \`expected\` ${written}, the model ${right}`;
  findings.error(path, message, `write ${right} there, or leave \`expected\` out: then the reference gives it`);
}
