import type { Shape } from "../model/tensor.ts";
import type { Findings } from "./findings.ts";
import { nameOf, type Path, showValue } from "./path.ts";
import type { Fill } from "./schema-inputs.ts";

/** Whether a fill's numbers fit each other and the shape; misfits are reported. */
export function fillFits(fill: Fill, shape: Shape, path: Path, findings: Findings): boolean {
  switch (fill.kind) {
    case "random":
      return stepsFit(fill.of, path, findings);
    case "one-hot":
      return cellFits(fill.of.at, shape, [...path, "at"], findings);
    case "ramp":
    case "constant":
    case "checkerboard":
      return true;
  }
}

const MAX_STEPS = 2 ** 24;

function stepsFit({ from, to, step }: RandomFill, path: Path, findings: Findings): boolean {
  const steps = (to - from) / step;
  const end = [...path, "to"];
  const stride = [...path, "step"];
  if (to < from) {
    findings.error(end, `${nameOf(end)} must be at least \`from\`, got ${showValue(to)}`, `\`from\` is ${from}`);
    return false;
  }
  if (!(steps <= MAX_STEPS)) {
    const rule = `${nameOf(stride)} must go into \`to\` - \`from\` ${MAX_STEPS} times at most`;
    findings.error(stride, `${rule}, got ${showValue(step)}`, "choose a longer step");
    return false;
  }
  if (Math.abs(steps - Math.round(steps)) <= SLACK * Math.max(1, steps)) return true;
  const help = `both ends are included, and the last step reaches ${from + step * Math.floor(steps)}`;
  findings.error(end, `${nameOf(end)} must be \`from\` and a whole number of steps, got ${showValue(to)}`, help);
  return false;
}

type RandomFill = Extract<Fill, { readonly kind: "random" }>["of"];

/** The rounding error of decimal fractions such as 0.1 in binary. */
const SLACK = 1e-9;

function cellFits(cell: readonly number[], shape: Shape, path: Path, findings: Findings): boolean {
  if (cell.length === shape.length && cell.every((index, axis) => index < (shape[axis] ?? 0))) return true;
  const message = `${nameOf(path)} must be a cell of the shape [${shape.join(", ")}], got [${cell.slice(0, 8).join(", ")}]`;
  findings.error(path, message, "one index for each axis, counted from 0");
  return false;
}
