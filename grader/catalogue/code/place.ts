import type { MisconceptionId } from "../misconception.ts";
import type { Change, WrongCode } from "./wrong-code.ts";

const POOL_SIZE = "const [h, w] = options.poolSize;";
const STRIDES = "const [down, right] = options.strides;";
const DOWN = "for (let top = 0; top + h <= x.length; top += down) {";
const ACROSS = "for (let left = 0; left + w <= x[0].length; left += right) {";
const ROWS = "for (let i = top; i < top + h; i++) {";
const COLUMNS = "for (let j = left; j < left + w; j++) {";

/** Where the windows are, and how much of them is read. */
export const OF_PLACE = {
  "window-one-short": maximum(
    [ROWS, "for (let i = top; i < top + h - 1; i++) {"],
    [COLUMNS, "for (let j = left; j < left + w - 1; j++) {"],
  ),
  "window-one-long": maximum(
    [ROWS, "for (let i = top; i <= top + h && i < x.length; i++) {"],
    [COLUMNS, "for (let j = left; j <= left + w && j < x[0].length; j++) {"],
  ),
  "stride-one": maximum([STRIDES, "const [down, right] = [1, 1];"]),
  "stride-equals-pool": maximum([STRIDES, "const [down, right] = options.poolSize;"]),
  "strides-swapped": maximum([STRIDES, "const [right, down] = options.strides;"]),
  "pool-size-swapped": maximum([POOL_SIZE, "const [w, h] = options.poolSize;"]),
  "pool-height-for-both": maximum([POOL_SIZE, "const [h] = options.poolSize;\nconst w = h;"]),
  "stride-height-for-both": maximum([STRIDES, "const [down] = options.strides;\nconst right = down;"]),
  "window-as-large-as-stride": { ...maximum([POOL_SIZE, "const [h, w] = options.strides;"]), variant: "everywhere" },
  "ignores-options": maximum([POOL_SIZE, "const [h, w] = [2, 2];"], [STRIDES, "const [down, right] = [2, 2];"]),
  transposed: maximum([DOWN, ACROSS], [ACROSS, DOWN]),
  "starts-one-late": maximum(
    [DOWN, "for (let top = 1; top + h <= x.length; top += down) {"],
    [ACROSS, "for (let left = 1; left + w <= x[0].length; left += right) {"],
  ),
  "one-axis-only": maximum(
    [POOL_SIZE, "const [h, w] = [options.poolSize[0], 1];"],
    [STRIDES, "const [down, right] = [options.strides[0], 1];"],
  ),
  "keeps-partial-windows": {
    ...maximum(
      [DOWN, "for (let top = 0; top < x.length; top += down) {"],
      [ACROSS, "for (let left = 0; left < x[0].length; left += right) {"],
      [ROWS, "for (let i = top; i < top + h && i < x.length; i++) {"],
      [COLUMNS, "for (let j = left; j < left + w && j < x[0].length; j++) {"],
    ),
    variant: "every-axis-every-stride",
  },
  "drops-last-window": {
    ...maximum(
      [DOWN, "for (let top = 0; top + h < x.length; top += down) {"],
      [ACROSS, "for (let left = 0; left + w < x[0].length; left += right) {"],
    ),
    variant: "every-axis-strict",
  },
  "reads-past-edge": {
    program: "avg-pool-2d",
    variant: "width-every-stride-nan",
    changes: [[ACROSS, "for (let left = 0; left < x[0].length; left += right) {"]],
  },
  "global-for-local": {
    ...maximum([ROWS, "for (let i = 0; i < x.length; i++) {"], [COLUMNS, "for (let j = 0; j < x[0].length; j++) {"]),
    variant: "copies",
  },
  "returns-input": maximum(["return result;", "return x;"]),
  "all-zeros": maximum(["row.push(max);", "row.push(0);"]),
  "assumes-square-input": maximum([ACROSS, "for (let left = 0; left + w <= x.length; left += right) {"]),
  "shift-wraps-around": {
    program: "shift-invariance",
    variant: "from-the-end",
    changes: [
      [
        "const moved = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));",
        "const moved = x.map((row, r) => row.map((_, c) => x.at(r - dy)?.at(c - dx) ?? 0));",
      ],
    ],
  },
} as const satisfies Partial<Record<MisconceptionId, WrongCode>>;

function maximum(...changes: readonly Change[]): WrongCode {
  return { program: "max-pool-2d", changes };
}
