import { LAYOUTS } from "../ops/layout.ts";
import type { Lesson } from "./class.ts";

/** The mistake in a generated submission. */
export type Mistake = "none" | "wrong-start" | "stride-one" | "throws";

/** The loops of one lesson, as a learner would write them; `author` makes every file different. */
export function handIn({ functionName, op, layout }: Lesson, mistake: Mistake, author: string): string {
  const { axes, pooled } = LAYOUTS[layout];
  const type = `number${"[]".repeat(axes.length)}`;
  const size = pooled.map(() => "number").join(", ");
  const stride = (k: number | "k") => (mistake === "stride-one" ? "1" : `strides[${k}]`);

  function levels(axis: number): string {
    if (axis === axes.length) return window();
    const length = `x${"[0]".repeat(axis)}.length`;
    const k = pooled.indexOf(axis);
    const count = k < 0 ? length : `count(${length}, ${k})`;
    const indent = "  ".repeat(axis + 2);
    return `Array.from({ length: ${count} }, (_, i${axis}) =>\n${indent}${levels(axis + 1)})`;
  }

  function window(): string {
    const cell = axes.map((_, axis) => {
      const k = pooled.indexOf(axis);
      return k < 0 ? `[i${axis}]` : `[i${axis} * ${stride(k)} + d${k}]`;
    });
    const isMax = op === "max-pool";
    const start = mistake === "wrong-start" ? (isMax ? "0" : "1") : isMax ? "-Infinity" : "0";
    return `{
      let result = ${start};
      ${pooled.map((_, k) => `for (let d${k} = 0; d${k} < poolSize[${k}]; d${k}++)`).join("\n      ")} {
        const value = x${cell.join("")};
        ${isMax ? "if (value > result) result = value;" : "result += value;"}
      }
      return ${isMax ? "result" : `result / (${pooled.map((_, k) => `poolSize[${k}]`).join(" * ")})`};
    }`;
  }

  return `// ${author}
type Options = { poolSize: [${size}]; strides: [${size}]; padding: "valid" };

export function ${functionName}(x: ${type}, { poolSize, strides }: Options): ${type} {
${mistake === "throws" ? '  throw new Error("not done yet");\n' : ""}\
  const count = (length: number, k: number): number => Math.floor((length - poolSize[k]) / ${stride("k")}) + 1;
  return ${levels(0)};
}
`;
}
