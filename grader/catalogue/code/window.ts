import type { MisconceptionId } from "../misconception.ts";
import type { WrongCode } from "./wrong-code.ts";

/** What a window is reduced to. */
export const OF_WINDOW = {
  "min-for-max": maximum(
    ["let max = -Infinity;", "let max = Infinity;"],
    ["if (value > max) max = value;", "if (value < max) max = value;"],
  ),
  "avg-for-max": maximum(
    ["let max = -Infinity;", "let sum = 0;"],
    ["if (value > max) max = value;", "sum += value;"],
    ["row.push(max);", "row.push(sum / (h * w));"],
  ),
  "max-for-avg": average(
    ["let sum = 0;", "let max = -Infinity;"],
    ["sum += value;", "if (value > max) max = value;"],
    ["row.push(sum / (h * w));", "row.push(max);"],
  ),
  "sum-for-avg": divided("sum"),
  "max-from-zero": maximum(["let max = -Infinity;", "let max = 0;"]),
  "max-of-absolute": maximum(["const value = x[i][j];", "const value = Math.abs(x[i][j]);"]),
  "rounds-average": divided("Math.round(sum / (h * w))"),
  "truncates-average": divided("Math.floor(sum / (h * w))", "down"),
  "rounds-to-decimals": divided("Number((sum / (h * w)).toFixed(2))", "average-2-half-away"),
  "divides-by-side": divided("sum / h"),
  "divides-by-image": divided("sum / (x.length * x[0].length)"),
  "divides-then-multiplies": divided("sum / h * w"),
  "divides-by-perimeter": divided("sum / (h + w)"),
  "index-for-value": maximum(
    ["let max = -Infinity;", "let max = -Infinity;\nlet index = 0;"],
    ["if (value > max) max = value;", "if (value > max) {\n  max = value;\n  index = (i - top) * w + (j - left);\n}"],
    ["row.push(max);", "row.push(index);"],
  ),
  subsamples: maximum(["row.push(max);", "row.push(x[top][left]);"]),
  "max-from-finite": { ...maximum(["let max = -Infinity;", "let max = -999;"]), variant: "-999" },
  "max-from-first-of-input": maximum(["let max = -Infinity;", "let max = x[0][0];"]),
  "zero-counts-as-unset": maximum(
    ["let max = -Infinity;", "let max = 0;"],
    ["if (value > max) max = value;", "if (!max || value > max) max = value;"],
  ),
  "never-reset": maximum(
    ["const result: number[][] = [];", "const result: number[][] = [];\nlet max = -Infinity;"],
    ["let max = -Infinity;", ""],
  ),
  "subtracts-backwards": {
    program: "max-vs-avg",
    changes: [["pixel.push(max - sum / (h * w));", "pixel.push(sum / (h * w) - max);"]],
  },
} as const satisfies Partial<Record<MisconceptionId, WrongCode>>;

function maximum(...changes: WrongCode["changes"]): WrongCode {
  return { program: "max-pool-2d", changes };
}

function average(...changes: WrongCode["changes"]): WrongCode {
  return { program: "avg-pool-2d", changes };
}

/** An average that pushes this instead of the quotient. */
function divided(pushed: string, variant?: string): WrongCode {
  const code = average(["row.push(sum / (h * w));", `row.push(${pushed});`]);
  return variant === undefined ? code : { ...code, variant };
}
