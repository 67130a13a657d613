import type { ProgramName } from "../program.ts";

const SLIDE = `for (let top = 0; top + h <= x.length; top += down) {
for (let left = 0; left + w <= x[0].length; left += right) {`;

const OPTIONS = `const [h, w] = options.poolSize;
const [down, right] = options.strides;`;

const OVER_ROWS = "for (let i = top; i < top + h; i++) {";
const OVER_COLUMNS = "for (let j = left; j < left + w; j++) {";

const IMAGE = `(x: number[][][], options: Options) {
${OPTIONS}
const channels = x[0][0].length;
const result: number[][][] = [];
${slid(`const pixel: number[] = [];
for (let k = 0; k < channels; k++) {
let max = -Infinity;
let sum = 0;
${OVER_ROWS}
${OVER_COLUMNS}
const value = x[i][j][k];
if (value > max) max = value;
sum += value;
}
}
pixel.push(max);
}
row.push(pixel);`)}`;

/** The right programs as a whole, each line without its indentation. */
export const WHOLE: Readonly<Record<ProgramName, string>> = {
  "max-pool-2d": matrix("maxPool2d", "let max = -Infinity;", "if (value > max) max = value;", "row.push(max);"),
  "avg-pool-2d": matrix("avgPool2d", "let sum = 0;", "sum += value;", "row.push(sum / (h * w));"),
  "same-max-pool": same(
    "maxPool2d",
    "let max = -Infinity;",
    "const value = x[i]?.[j] ?? -Infinity;\nif (value > max) max = value;",
    "row.push(max);",
  ),
  "same-avg-pool": same(
    "avgPool2d",
    "let sum = 0;\nlet count = 0;",
    "const value = x[i]?.[j];\nif (value === undefined) continue;\nsum += value;\ncount++;",
    "row.push(sum / count);",
  ),
  "max-pool-channels": `export function maxPoolChannels${IMAGE}`,
  "batch-max-pool": `export function maxPoolBatch(x: number[][][][], options: Options) {
return x.map((image) => maxPool(image, options));
}
function maxPool${IMAGE}`,
  "max-vs-avg": `export function maxMinusAvg${IMAGE}`.replace("pixel.push(max);", "pixel.push(max - sum / (h * w));"),
  "shift-invariance": `export function shiftResponse(x: number[][], options: Options) {
const [dy, dx] = options.shift;
const moved = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
const before = maxPool(x, options);
return maxPool(moved, options).map((row, r) => row.map((value, c) => value - before[r][c]));
}
${matrix("maxPool", "let max = -Infinity;", "if (value > max) max = value;", "row.push(max);")}`,
  "separable-max-pool": `export function maxPool2d(x: number[][], options: Options) {
${OPTIONS}
const tall = x.map((row, i) => row.map((_, j) => Math.max(...x.slice(i, i + h).map((line) => line[j]))));
const result: number[][] = [];
${slid("row.push(Math.max(...tall[top].slice(left, left + w)));")}`,
};

function matrix(name: string, start: string, step: string, push: string): string {
  return `export function ${name}(x: number[][], options: Options) {
${OPTIONS}
const result: number[][] = [];
${slid(`${start}
${OVER_ROWS}
${OVER_COLUMNS}
const value = x[i][j];
${step}
}
}
${push}`)}`;
}

function slid(body: string): string {
  const [down, across] = SLIDE.split("\n");
  return `${down}
const row: any[] = [];
${across}
${body}
}
result.push(row);
}
return result;
}`;
}

function same(name: string, start: string, step: string, push: string): string {
  return `export function ${name}(x: number[][], options: Options) {
${OPTIONS}
const [rows, columns] = [Math.ceil(x.length / down), Math.ceil(x[0].length / right)];
const padHeight = Math.max((rows - 1) * down + h - x.length, 0);
const padWidth = Math.max((columns - 1) * right + w - x[0].length, 0);
const [above, leftOf] = [Math.floor(padHeight / 2), Math.floor(padWidth / 2)];
const result: number[][] = [];
for (let r = 0; r < rows; r++) {
const row: number[] = [];
for (let c = 0; c < columns; c++) {
const [top, left] = [r * down - above, c * right - leftOf];
${start}
${OVER_ROWS}
${OVER_COLUMNS}
${step}
}
}
${push}
}
result.push(row);
}
return result;
}`;
}
