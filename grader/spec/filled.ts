import type { Tensor } from "../model/tensor.ts";
import { sizeOf } from "../numeric/shape.ts";
import { fillOf } from "./fill.ts";
import { fillFits } from "./fill-fits.ts";
import type { Findings } from "./findings.ts";
import { LARGEST } from "./literal.ts";
import { nameOf, type Path, showValue } from "./path.ts";
import { checkRank, type ExpectedAxes } from "./rank.ts";
import { warnOfRounding } from "./rounding.ts";
import type { Fill, RawFilled } from "./schema-inputs.ts";
import type { Scope } from "./scope.ts";
import { checkStructure } from "./structure.ts";

/** An input with values computed from a few numbers, in float32. */
export function readFilled(raw: unknown, path: Path, taken: ExpectedAxes | null, scope: Scope): Tensor | null {
  const { findings } = scope;
  if (!checkStructure("filled", raw, path, findings)) return null;
  const { shape, fill: rawFill } = raw as RawFilled;
  const fill = chosenFill(rawFill);
  const shapePath = [...path, "shape"];
  const hasRank = checkRank(shape.length, `a shape of ${shape.length} axes`, shapePath, taken, findings);
  const fits = fillFits(fill, shape, [...path, "fill", fill.kind], findings);
  if (!hasRank || !fits || !scope.allowance.take(shape, shapePath, findings)) return null;
  return filledTensor(fill, shape, [...path, "fill"], findings);
}

/** The schema ensures that there is exactly one. */
function chosenFill(raw: RawFilled["fill"]): Fill {
  const [chosen] = Object.entries(raw);
  if (chosen === undefined) throw new Error("a fill without a kind passed the schema");
  return { kind: chosen[0], of: chosen[1] } as Fill;
}

function filledTensor(fill: Fill, shape: readonly number[], path: Path, findings: Findings): Tensor | null {
  const values = new Float32Array(sizeOf(shape));
  const valueAt = fillOf(fill, shape);
  let rounded: number | null = null;
  for (let i = 0; i < values.length; i++) {
    const value = valueAt(i);
    values[i] = value;
    if (values[i] === value) continue;
    if (!Number.isFinite(values[i])) {
      findings.error(path, `${nameOf(path)} must stay inside float32, got ${showValue(value)}`, LARGEST);
      return null;
    }
    rounded ??= value;
  }
  if (rounded !== null) warnOfRounding(rounded, path, findings);
  return { shape, values };
}
