import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Diagnosis } from "../../model/diagnosis.ts";
import { examplesOf } from "../../testing/examples.ts";
import { EXERCISES } from "../../testing/small-course.ts";
import { suspectLine } from "./suspect-line.ts";

const named = (...misconceptions: Diagnosis["misconceptions"]): Diagnosis => ({
  misconceptions,
  alsoFits: [],
  evidence: [],
});

test("the only line that can have a named cause is found, in every wrong example", () => {
  const found = readdirSync(EXERCISES).flatMap((id) =>
    examplesOf(id).flatMap(({ source, holds }) => {
      const causes = (holds ?? "").split(" + ") as unknown as Diagnosis["misconceptions"];
      const suspect = suspectLine(named(...causes), source);
      return suspect === null ? [] : [`${holds}: ${suspect.code}`];
    }),
  );
  expect([...new Set(found)].toSorted().join("\n")).toMatchInlineSnapshot(`
    "max-from-finite: let best = -99999;
    max-from-finite: let best = -999;
    max-from-finite: let best = Number.MIN_SAFE_INTEGER;
    max-from-finite: let max = -1;
    max-from-finite: let max = -99999;
    max-from-finite: let max = -9999;
    max-from-finite: let max = -999;
    max-from-finite: let max = Number.MIN_SAFE_INTEGER;
    max-from-finite: row.push(Math.max(-9999, ...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    max-from-finite: row.push(Math.max(Number.MIN_SAFE_INTEGER, ...cells));
    max-from-finite: row.push(Math.max(Number.MIN_SAFE_INTEGER, ...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    max-from-zero + channels-reversed: let max = 0;
    max-from-zero + pools-across-channels: let max = 0;
    max-from-zero + rounds-average: row.push(maxima.map((max, k) => max - Math.round(sums[k] / (h * w))));
    max-from-zero + same-as-valid: let max = 0;
    max-from-zero + strides-swapped: let max = 0;
    max-from-zero: let best = 0;
    max-from-zero: let max = 0;
    max-of-absolute + first-image-only: for (const row of x[0]) for (const pixel of row) strongest = Math.max(strongest, Math.abs(pixel[k]));
    max-of-absolute + keeps-partial-windows: best = Math.max(best, Math.abs(x[r][c]));
    max-of-absolute + stride-height-for-both: row.push(image[0][0].map((_, k) => Math.max(...pixels.map((p) => Math.abs(p[k])))));
    max-of-absolute: .map(Math.abs),
    max-of-absolute: const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => Math.abs(pixel[k]));
    max-of-absolute: const sizes = x.map((image) => image.map((row) => row.map((pixel) => pixel.map((v) => (v < 0 ? -v : v)))));
    max-of-absolute: for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) best = Math.max(best, Math.abs(x[a][b]));
    max-of-absolute: for (let dj = 0; dj < poolSize[1]; dj++) strongest = Math.max(strongest, Math.abs(x[i + di][j + dj]));
    max-of-absolute: return pixels[0].map((_, k) => Math.max(...pixels.map((pixel) => Math.abs(pixel[k]))));
    max-of-absolute: return steps[0].map((_, k) => Math.max(...steps.map((step) => Math.abs(step[k]))));
    min-for-max + stride-equals-pool: for (let j = 0; j + w <= m[0].length; j += w) row.push(Math.min(...m.slice(i, i + h).flatMap((l) => l.slice(j, j + w))));
    min-for-max + stride-equals-pool: row.push(window[0].map((_, k) => Math.min(...window.map((p) => p[k]))));
    min-for-max + transposed: from(x.length, h, sy).map((r) => Math.min(...x.slice(r, r + h).map((row) => Math.min(...row.slice(c, c + w))))),
    min-for-max: columns.map(([left, right]) => Math.min(...x.slice(top, bottom).flatMap((row) => row.slice(left, right)))),
    min-for-max: for (let dj = 0; dj < w; dj++) best = Math.min(best, x[i + di][j + dj][k]);
    min-for-max: return pixels[0].map((_, k) => Math.min(...pixels.map((pixel) => pixel[k])));
    min-for-max: return steps[0].map((_, k) => Math.min(...steps.map((step) => step[k])));
    rounds-average + channels-reversed: pixel[channels - k - 1] = Math.round(sum / (h * w));
    rounds-average + channels-reversed: step.push(Math.round(sum / n));
    rounds-average + counts-padding: result[i].push(Math.round(sum / (h * w)));
    rounds-average + first-channel-only: return Math.round(red / (h * w));
    rounds-average + stride-one: return Math.round(sum / (h * w));
    rounds-average + transposed: column.push(image[0][0].map((_, k) => Math.round(window.reduce((sum, p) => sum + p[k], 0) / (h * w))));
    rounds-average: averages.push(Math.round(sum / (image.length * image[0].length)));
    rounds-average: line.push(Math.round(cells.reduce((a, b) => a + b) / cells.length));
    rounds-average: out[i].push(Number((total / (poolSize[0] * poolSize[1])).toFixed(0)));
    rounds-average: pixel.push(Math.round(sum / (h * w)));
    rounds-average: pixel.push(best - Math.round(sum / (h * w)));
    rounds-average: return Math.floor(mean + 0.5);
    rounds-average: return Math.round(cells.reduce((sum, cell) => sum + cell, 0) / cells.length);
    rounds-average: return pixels[0].map((_, k) => Math.round(pixels.reduce((sum, pixel) => sum + pixel[k], 0) / pixels.length));
    rounds-average: return steps[0].map((_, k) => Math.round(steps.reduce((sum, step) => sum + step[k], 0) / steps.length));
    rounds-average: row.push(Math.round(sum / (poolSize[0] * poolSize[1])));
    rounds-to-decimals: Number((cells.reduce((sum, cell) => sum + cell, 0) / cells.length).toFixed(2));
    rounds-to-decimals: pixel.push(Math.round((best - sum / (h * w)) * 10) / 10);
    rounds-to-decimals: pixel.push(Number((sum / (h * w)).toFixed(3)));
    rounds-to-decimals: return after.map((row, i) => row.map((value, j) => Math.round((value - before[i][j]) * 100) / 100));
    rounds-to-decimals: return steps[0].map((_, k) => Number((steps.reduce((sum, step) => sum + step[k], 0) / steps.length).toFixed(2)));
    rounds-to-decimals: row.push(Math.round((cells.reduce((a, b) => a + b, 0) / cells.length) * 100) / 100);
    rounds-to-decimals: row.push(Number((sum / (poolSize[0] * poolSize[1])).toFixed(2)));
    truncates-average + channels-reversed: means.unshift(Math.floor(values.reduce((a, b) => a + b, 0) / values.length));
    truncates-average + channels-reversed: row.push(means.map(Math.trunc).toReversed());
    truncates-average: const mean = (cells: number[]): number => Math.trunc(cells.reduce((sum, cell) => sum + cell, 0) / cells.length);
    truncates-average: out.push(sums.map((sum) => (sum / size < 0 ? Math.ceil(sum / size) : Math.floor(sum / size))));
    truncates-average: pixel.push(Math.floor(total / (h * w)));
    truncates-average: pixel.push(Number.parseInt(String(total / (h * w)), 10));
    truncates-average: row.push(Math.floor(sum / (poolSize[0] * poolSize[1])));
    truncates-average: row.push(Math.trunc(sum / (poolSize[0] * poolSize[1])));
    truncates-average: step.push(Math.floor(sum / size));
    truncates-average: step.push(Math.trunc(sum / size));"
  `);
});

test.each([
  [
    "comments and strings are no code",
    "// let max = 0;\nconst a = 'let max = 0;';\nlet max = 0;\nmax = Math.max(max, x);",
    3,
  ],
  ["two lines that can have it are none", "let a = 0;\na = Math.max(a, x);\nlet b = 0;\nb = Math.max(b, x);", null],
  ["a counter is not where a maximum starts", "let i = 0;\nwhile (i < n) i++;", null],
  ["a sum is not where a maximum starts", "let sum = 0;\nsum += x;", null],
  ["a fill may be where it starts too", "let max = 0;\nmax = Math.max(max, x);\nrow.fill(0);", null],
  ["a comparison keeps the largest as well", "let max = 0;\nif (x > max) max = x;", 1],
  ["lines may end as on Windows", "const a = 1;\r\nlet max = 0;\r\nif (max < x) {\r\n  max = x;\r\n}", 2],
])("%s", (_, source, line) => {
  expect(suspectLine(named("max-from-zero"), source)?.line ?? null).toBe(line);
});

test("nothing is found without a name, a source, or a row for the name", () => {
  const source = "let max = 0;\nmax = Math.max(max, x);";
  expect([
    suspectLine(null, source),
    suspectLine(named("max-from-zero"), null),
    suspectLine(named("transposed"), source),
  ]).toEqual([null, null, null]);
});
