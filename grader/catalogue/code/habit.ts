import type { OTHERWISE_FOUND } from "../misconception.ts";
import type { WrongCode } from "./wrong-code.ts";

const HEAD = "export function maxPool2d(x: number[][], options: Options) {";
const RESULT = "const result: number[][] = [];";

/** What is found by other means than comparing outputs. */
export const OF_HABIT = {
  "mutates-input": maximum(["row.push(max);", "x[top][left] = max;\nrow.push(max);"]),
  "keeps-state": maximum([HEAD, `${RESULT}\n\n${HEAD}`], [RESULT, ""]),
  "draws-random-numbers": maximum([
    "row.push(max);",
    "const [i, j] = [Math.floor(Math.random() * h), Math.floor(Math.random() * w)];\nrow.push(x[top + i][left + j]);",
  ]),
  "hard-coded": maximum(["return result;", "return [[9, 2], [6, 3]];"]),
  "too-many-reads": {
    program: "separable-max-pool",
    changes: [
      ["const tall = x.map((row, i) => row.map((_, j) => Math.max(...x.slice(i, i + h).map((line) => line[j]))));", ""],
      [
        "row.push(Math.max(...tall[top].slice(left, left + w)));",
        "row.push(Math.max(...x.slice(top, top + h).flatMap((line) => line.slice(left, left + w))));",
      ],
    ],
  },
} as const satisfies Record<(typeof OTHERWISE_FOUND)[number], WrongCode>;

function maximum(...changes: WrongCode["changes"]): WrongCode {
  return { program: "max-pool-2d", changes };
}
