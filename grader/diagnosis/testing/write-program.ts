import type { LayoutName } from "../../model/layout.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import { inHalf, type Quirk, type ReductionName } from "../../pooling/quirk.ts";
import { roundedText } from "./average-text.ts";
import { costText, type Product } from "./cost-text.ts";
import { functional } from "./functional.ts";
import { withHelpers } from "./helpers.ts";
import { loops } from "./loops.ts";
import { orderText } from "./order-text.ts";
import { planOf } from "./plan.ts";
import type { Pooling } from "./read-text.ts";
import { recursive } from "./recursive.ts";

/** The exercise that a program is written for. */
export type Wanted = { readonly op: string; readonly layout: LayoutName; readonly functionName: string };

/** Styles of code: how a function pools, and how it multiplies. */
const STYLES = {
  loops: { pool: loops, product: (factors) => factors.join(" * ") },
  functional: { pool: functional, product: (factors) => `[${factors.join(", ")}].reduce((a, b) => a * b)` },
  recursive: { pool: recursive, product: (factors) => `productOf(${factors.join(", ")})` },
} as const satisfies Readonly<
  Record<string, { readonly pool: (pooling: Pooling) => string; readonly product: Product }>
>;

export type StyleName = keyof typeof STYLES;
export const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];

/** A mutant as a student's file, written only from the hooks of its quirk; without a quirk, a right one. */
export function writeProgram(wanted: Wanted, quirk: Quirk, style: StyleName): string {
  const parts = partsOf(wanted, quirk.constant === undefined ? quirk : {}, style);
  const result = resultText(quirk, parts.result);
  return withHelpers(`type Options = { poolSize: number[]; strides: number[]; padding: string; shift: number[] };

export function ${wanted.functionName}(x: unknown[], options: Options): unknown {
return ${result};
}

${parts.functions.join("\n\n")}
`);
}

function resultText({ constant }: Quirk, result: string): string {
  switch (constant) {
    case "input":
      return "x";
    case "zeros":
      return `zeroed(${result})`;
    case "zeros-like-input":
      return "zeroed(x)";
    default:
      return result;
  }
}

type Parts = { readonly functions: readonly string[]; readonly result: string };

function partsOf({ op, layout }: Wanted, quirk: Quirk, style: StyleName): Parts {
  const pool = (gives: ReductionName) => poolText(gives, layout, quirk, style, op.startsWith("global-"));
  switch (op) {
    case "max-pool":
    case "global-max-pool":
      return { functions: [pool("maximum")], result: "maximum(x, options)" };
    case "avg-pool":
    case "global-avg-pool":
      return { functions: [pool("average")], result: "average(x, options)" };
    case "max-minus-avg":
      return {
        functions: [pool("maximum"), pool("average")],
        result: differenceText("maximum(x, options)", "average(x, options)", quirk),
      };
    case "shift-response":
      return {
        functions: [pool("maximum"), shiftedText(quirk)],
        result: differenceText("maximum(shifted(x, options.shift), options)", "maximum(x, options)", quirk),
      };
    case "pool-cost":
      return { functions: [costFunction(quirk, style)], result: "cost(x, options)" };
    default:
      throw new Error(`no program is written for ${op}`);
  }
}

function differenceText(a: string, b: string, quirk: Quirk): string {
  const both = quirk.subtraction === "backwards" ? `${b}, ${a}` : `${a}, ${b}`;
  return `minus(${both}, (value) => ${roundedText("value", quirk, "result")})`;
}

/** Shifts a matrix. */
function shiftedText({ shift }: Quirk): string {
  return `function shifted(x: number[][], [down, right]: number[]): number[][] {
return x.map((row, r) => row.map((_, c) => ${cellMoved(shift)} ?? ${shift === "remainder-nan" ? "NaN" : "0"}));
}`;
}

function cellMoved(shift: Quirk["shift"]): string {
  switch (shift) {
    case undefined:
      return "x[r - down]?.[c - right]";
    case "from-the-end":
      return "x.at(r - down)?.at(c - right)";
    case "remainder":
    case "remainder-nan":
      return "x[(r - down + x.length) % x.length]?.[(c - right + row.length) % row.length]";
    case "around":
      return "x[(((r - down) % x.length) + x.length) % x.length][(((c - right) % row.length) + row.length) % row.length]";
  }
}

function poolText(gives: ReductionName, layout: LayoutName, whole: Quirk, style: StyleName, global: boolean): string {
  const quirk = inHalf(whole, gives);
  const pooling: Pooling = { gives, layout, quirk, plan: planOf(layout, quirk, global) };
  const lengths = LAYOUTS[layout].axes.map((_, i) => `const n${i} = x${"[0]".repeat(i)}.length;`);
  return `function ${gives}(x: unknown[], options: Options): unknown {
${lengths.join("\n")}${quirk.kept === undefined ? "" : "\nconst kept: Record<string, number> = {};"}
${global ? globalOptions(pooling) : optionsText(pooling.plan.sides.length)}
${STYLES[style].pool(pooling)}
return ${orderText(pooling, "v0")};
}`;
}

function costFunction(quirk: Quirk, style: StyleName): string {
  return `function cost([n0, n1, n2]: number[], options: Options): number[] {
${optionsText(2)}
${costText(quirk, STYLES[style].product)}
}`;
}

function optionsText(sides: number): string {
  const each = (name: string) => `[${Array.from({ length: sides }, (_, i) => `${name}${i}`).join(", ")}]`;
  return `const ${each("k")} = options.poolSize;
const ${each("s")} = options.strides;
const same = options.padding === "same";`;
}

/** One window as large as the input. */
function globalOptions({ plan }: Pooling): string {
  return `const same = false;
${plan.sides.map(({ counted, written }, i) => `const ${written} = ${counted};\nconst s${i} = ${counted};`).join("\n")}`;
}
