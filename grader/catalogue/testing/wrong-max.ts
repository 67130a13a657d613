import type { Edited } from "./edited.ts";
import { MAX_COUNTED, MAX_OF_MATRIX, MAX_PADDED, MAX_SLICED } from "./right-programs.ts";

const GUARDED = ["x[i * down + di][j * right + dj]", "x[i * down + di]?.[j * right + dj]"] as const;
const IN_SLICE = [
  "for (let j = 0; j <= x[0].length - w; j += right)",
  "for (let j = 0; j < x[0].length; j += right)",
] as const;
const DOWN_SLICE = [
  "for (let i = 0; i <= x.length - h; i += down)",
  "for (let i = 0; i < x.length; i += down)",
] as const;
const INSIDE = "if (r < 0 || c < 0 || r >= x.length || c >= x[0].length) continue;";
const CEIL_HEIGHT = ["Math.floor((x.length - h) / down) + 1", "Math.ceil((x.length - h) / down) + 1"] as const;
const CEIL_WIDTH = ["Math.floor((x[0].length - w) / right) + 1", "Math.ceil((x[0].length - w) / right) + 1"] as const;

/** Max pooling of a matrix, wrong in the way of each variant. */
export const WRONG_MAX: Readonly<Record<string, Edited>> = {
  "min-for-max/minimum": [MAX_SLICED, ["Math.max", "Math.min"]],
  "avg-for-max/average": [MAX_SLICED, ["Math.max(...cells)", "cells.reduce((a, b) => a + b) / cells.length"]],
  "max-from-zero/zero": [MAX_OF_MATRIX, ["best = -Infinity", "best = 0"]],
  "max-from-zero/smallest-positive": [MAX_OF_MATRIX, ["best = -Infinity", "best = Number.MIN_VALUE"]],
  "max-from-zero/epsilon": [MAX_SLICED, ["...cells", "Number.EPSILON, ...cells"]],
  "max-from-finite/-1": [MAX_SLICED, ["...cells", "-1, ...cells"]],
  "max-from-finite/-99999": [MAX_OF_MATRIX, ["best = -Infinity", "best = -99999"]],
  "max-from-finite/-9007199254740991": [MAX_OF_MATRIX, ["best = -Infinity", "best = Number.MIN_SAFE_INTEGER"]],
  "max-from-first-of-input/of-channel": [MAX_OF_MATRIX, ["best = -Infinity", "best = x[0][0]"]],
  "zero-counts-as-unset/unset": [
    MAX_OF_MATRIX,
    ["best = -Infinity", "best"],
    ["best = Math.max(best, x[r][c])", "if (!best || x[r][c] > best) best = x[r][c]"],
  ],
  "zero-counts-as-unset/skipped": [
    MAX_OF_MATRIX,
    ["best = Math.max(best, x[r][c])", "if (x[r][c] && x[r][c] > best) best = x[r][c]"],
  ],
  "zero-counts-as-unset/skipped-or-zero": [
    MAX_SLICED,
    ["Math.max(...cells)", "cells.some(Boolean) ? Math.max(...cells.filter(Boolean)) : 0"],
  ],
  "never-reset/input": [
    MAX_OF_MATRIX,
    ["let best = -Infinity;", ""],
    ["const result = [];", "const result = []; let best = -Infinity;"],
  ],
  "never-reset/row": [
    MAX_OF_MATRIX,
    ["let best = -Infinity;", ""],
    ["const row = [];", "const row = []; let best = -Infinity;"],
  ],
  "window-as-large-as-stride/clipped": [
    MAX_SLICED,
    ["x.slice(i, i + h)", "x.slice(i, i + down)"],
    ["j + w))", "j + right))"],
  ],
  "window-as-large-as-stride/crash": [MAX_COUNTED, ["di < h", "di < down"], ["dj < w", "dj < right"]],
  "window-as-large-as-stride/everywhere": [MAX_OF_MATRIX, ["[h, w] = options.poolSize", "[h, w] = options.strides"]],
  "ignores-options/always-two": [
    MAX_OF_MATRIX,
    ["[h, w] = options.poolSize", "[h, w] = [2, 2]"],
    ["[down, right] = options.strides", "[down, right] = [2, 2]"],
  ],
  "ignores-options/window-of-two": [MAX_SLICED, ["[h, w] = options.poolSize", "[h, w] = [2, 2]"]],
  "ignores-options/strides-of-two-right-count-crash": [
    MAX_COUNTED,
    ["x[i * down + di][j * right + dj]", "x[i * 2 + di][j * 2 + dj]"],
  ],
  "assumes-square-input/first-for-all": [MAX_SLICED, ["x[0].length - w", "x.length - w"]],
  "assumes-square-input/first-for-all-nan": [MAX_OF_MATRIX, ["j + w <= x[0].length", "j + w <= x.length"]],
  "assumes-square-input/last-for-all-crash": [MAX_OF_MATRIX, ["i + h <= x.length", "i + h <= x[0].length"]],
  "transposed/in-place": [
    MAX_COUNTED,
    ["const result = [];", "const result = Array.from({ length: height }, () => new Array(width).fill(0));"],
    ["result.push([]);", ""],
    ["result[i].push(best);", "result[j][i] = best;"],
  ],
  "transposed/in-place-empty": [
    MAX_COUNTED,
    ["const result = [];", "const result = Array.from({ length: height }, () => []);"],
    ["result.push([]);", ""],
    ["result[i].push(best);", "result[j][i] = best;"],
  ],
  "max-of-absolute/absolute-cells": [MAX_SLICED, ["...cells", "...cells.map(Math.abs)"]],
  "max-of-absolute/absolute-maximum": [MAX_SLICED, ["Math.max(...cells)", "Math.abs(Math.max(...cells))"]],
  "max-of-absolute/signed-cell": [
    MAX_SLICED,
    ["Math.max(...cells)", "cells.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))"],
  ],
  "index-for-value/in-window-first": [MAX_SLICED, ["Math.max(...cells)", "cells.indexOf(Math.max(...cells))"]],
  "index-for-value/in-window-last": [MAX_SLICED, ["Math.max(...cells)", "cells.lastIndexOf(Math.max(...cells))"]],
  "index-for-value/in-window-by-axis-first": [
    MAX_OF_MATRIX,
    ["let best = -Infinity;", "let best = -Infinity, at = null;"],
    ["best = Math.max(best, x[r][c])", "if (x[r][c] > best) { best = x[r][c]; at = [r - i, c - j]; }"],
    ["row.push(best)", "row.push(at)"],
  ],
  "index-for-value/in-image-first": [
    MAX_OF_MATRIX,
    ["let best = -Infinity;", "let best = -Infinity, at = -1;"],
    ["best = Math.max(best, x[r][c])", "if (x[r][c] > best) { best = x[r][c]; at = r * x[0].length + c; }"],
    ["row.push(best)", "row.push(at)"],
  ],
  "index-for-value/in-image-last": [
    MAX_OF_MATRIX,
    ["let best = -Infinity;", "let best = -Infinity, at = -1;"],
    ["best = Math.max(best, x[r][c])", "if (x[r][c] >= best) { best = x[r][c]; at = r * x[0].length + c; }"],
    ["row.push(best)", "row.push(at)"],
  ],
  "index-for-value/in-image-by-axis-last": [
    MAX_OF_MATRIX,
    ["let best = -Infinity;", "let best = -Infinity, at = null;"],
    ["best = Math.max(best, x[r][c])", "if (x[r][c] >= best) { best = x[r][c]; at = [r, c]; }"],
    ["row.push(best)", "row.push(at)"],
  ],
  "subsamples/corner-for-maximum": [MAX_SLICED, ["Math.max(...cells)", "cells[0]"]],
  "subsamples/every-stride": [MAX_SLICED, IN_SLICE, DOWN_SLICE, ["Math.max(...cells)", "x[i][j]"]],
  "window-one-short/every-axis": [MAX_OF_MATRIX, ["r < i + h", "r < i + h - 1"], ["c < j + w", "c < j + w - 1"]],
  "window-one-short/every-axis-from-corner": [
    MAX_OF_MATRIX,
    ["best = -Infinity", "best = x[i][j]"],
    ["r < i + h", "r < i + h - 1"],
    ["c < j + w", "c < j + w - 1"],
  ],
  "window-one-short/height": [MAX_SLICED, ["i + h", "i + h - 1"]],
  "window-one-short/width-from-corner": [
    MAX_OF_MATRIX,
    ["best = -Infinity", "best = x[i][j]"],
    ["c < j + w", "c < j + w - 1"],
  ],
  "window-one-short/from-one": [MAX_COUNTED, ["di = 0", "di = 1"], ["dj = 0", "dj = 1"]],
  "window-one-short/from-one-from-corner": [
    MAX_COUNTED,
    ["best = -Infinity", "best = x[i * down][j * right]"],
    ["di = 0", "di = 1"],
    ["dj = 0", "dj = 1"],
  ],
  "window-one-short/every-axis-or-crash": [
    MAX_SLICED,
    ["i + h)", "i + h - 1)"],
    ["j + w)", "j + w - 1)"],
    ["Math.max(...cells)", "cells.reduce((a, b) => (a > b ? a : b))"],
  ],
  "window-one-short/everywhere": [
    MAX_OF_MATRIX,
    ["const [h, w] = options.poolSize;", "const [h, w] = options.poolSize.map((n) => n - 1);"],
  ],
  "window-one-long/every-axis": [MAX_SLICED, ["i + h)", "i + h + 1)"], ["j + w)", "j + w + 1)"]],
  "window-one-long/width": [MAX_OF_MATRIX, ["c < j + w", "c <= j + w && c < x[0].length"]],
  "window-one-long/everywhere": [
    MAX_OF_MATRIX,
    ["const [h, w] = options.poolSize;", "const h = options.poolSize[0] + 1, w = options.poolSize[1] + 1;"],
  ],
  "stride-one/every-axis": [MAX_OF_MATRIX, ["i += down", "i++"], ["j += right", "j++"]],
  "stride-one/right-count": [MAX_COUNTED, ["i * down", "i"], ["j * right", "j"]],
  "stride-one/width": [MAX_OF_MATRIX, ["j += right", "j++"]],
  "stride-equals-pool/every-axis": [MAX_OF_MATRIX, ["i += down", "i += h"], ["j += right", "j += w"]],
  "stride-equals-pool/height": [MAX_OF_MATRIX, ["i += down", "i += h"]],
  "stride-equals-pool/right-count-nan": [MAX_COUNTED, GUARDED, ["i * down", "i * h"], ["j * right", "j * w"]],
  "stride-equals-pool/right-count-crash": [MAX_COUNTED, ["i * down", "i * h"], ["j * right", "j * w"]],
  "stride-equals-pool/right-count-clipped": [
    MAX_COUNTED,
    [
      "best = Math.max(best, x[i * down + di][j * right + dj])",
      "if (x[i * h + di]?.[j * w + dj] > best) best = x[i * h + di][j * w + dj]",
    ],
  ],
  "strides-swapped/both": [MAX_OF_MATRIX, ["[down, right]", "[right, down]"]],
  "strides-swapped/right-count-crash": [MAX_COUNTED, ["i * down", "i * right"], ["j * right", "j * down"]],
  "strides-swapped/right-count-nan": [MAX_COUNTED, GUARDED, ["[i * down", "[i * right"], ["[j * right", "[j * down"]],
  "pool-size-swapped/both": [MAX_SLICED, ["[h, w]", "[w, h]"]],
  "pool-size-swapped/right-count-crash": [MAX_COUNTED, ["di < h", "di < w"], ["dj < w", "dj < h"]],
  "pool-height-for-both/both": [MAX_SLICED, ["[h, w] = options.poolSize", "h = options.poolSize[0], w = h"]],
  "pool-height-for-both/right-count-crash": [MAX_COUNTED, ["dj < w", "dj < h"]],
  "stride-height-for-both/both": [MAX_OF_MATRIX, ["j += right", "j += down"]],
  "stride-height-for-both/right-count-nan": [MAX_COUNTED, GUARDED, ["j * right", "j * down"]],
  "transposed/output": [
    MAX_COUNTED,
    ["i < height", "i < width"],
    ["j < width", "j < height"],
    ["x[i * down + di][j * right + dj]", "x[j * down + di][i * right + dj]"],
  ],
  "transposed/input": [
    MAX_OF_MATRIX,
    ["i + h <= x.length", "i + h <= x[0].length"],
    ["j + w <= x[0].length", "j + w <= x.length"],
    ["x[r][c]", "x[c][r]"],
  ],
  "transposed/input-crash": [MAX_OF_MATRIX, ["x[r][c]", "x[c][r]"]],
  "transposed/input-nan": [MAX_OF_MATRIX, ["x[r][c]", "x[c]?.[r]"]],
  "starts-one-late/every-axis": [MAX_OF_MATRIX, ["i = 0", "i = 1"], ["j = 0", "j = 1"]],
  "starts-one-late/width": [MAX_OF_MATRIX, ["j = 0", "j = 1"]],
  "starts-one-late/every-axis-right-count-crash": [
    MAX_COUNTED,
    ["i * down", "i * down + 1"],
    ["j * right", "j * right + 1"],
  ],
  "starts-one-late/width-right-count-nan": [MAX_COUNTED, ["j * right", "j * right + 1"]],
  "starts-one-late/every-axis-right-count-clipped": [
    MAX_COUNTED,
    [
      "best = Math.max(best, x[i * down + di][j * right + dj])",
      "best = Math.max(best, x[i * down + di + 1]?.[j * right + dj + 1] ?? -Infinity)",
    ],
  ],
  "one-axis-only/height": [
    MAX_OF_MATRIX,
    ["j + w <= x[0].length; j += right", "j < x[0].length; j++"],
    ["c < j + w", "c < j + 1"],
  ],
  "one-axis-only/width": [
    MAX_OF_MATRIX,
    ["i + h <= x.length; i += down", "i < x.length; i++"],
    ["r < i + h", "r < i + 1"],
  ],
  "one-axis-only/window-without-height": [
    MAX_SLICED,
    ["x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))", "x[i].slice(j, j + w)"],
  ],
  "keeps-partial-windows/every-axis-every-stride": [MAX_SLICED, IN_SLICE, DOWN_SLICE],
  "keeps-partial-windows/every-axis-ceil": [
    MAX_COUNTED,
    CEIL_HEIGHT,
    CEIL_WIDTH,
    [
      "best = Math.max(best, x[i * down + di][j * right + dj])",
      "best = Math.max(best, x[i * down + di]?.[j * right + dj] ?? best)",
    ],
  ],
  "keeps-partial-windows/width-every-stride": [MAX_SLICED, IN_SLICE],
  "keeps-partial-windows/every-axis-floor-of-strides": [
    MAX_COUNTED,
    ["Math.floor((x.length - h) / down) + 1", "Math.floor(x.length / down)"],
    ["Math.floor((x[0].length - w) / right) + 1", "Math.floor(x[0].length / right)"],
    [
      "best = Math.max(best, x[i * down + di][j * right + dj])",
      "best = Math.max(best, x[i * down + di]?.[j * right + dj] ?? best)",
    ],
  ],
  "drops-last-window/every-axis-strict": [MAX_OF_MATRIX, ["i + h <=", "i + h <"], ["j + w <=", "j + w <"]],
  "drops-last-window/every-axis-one-fewer": [MAX_COUNTED, ["/ down) + 1", "/ down)"], ["/ right) + 1", "/ right)"]],
  "drops-last-window/height-strict": [MAX_SLICED, ["i <= x.length - h", "i < x.length - h"]],
  "reads-past-edge/every-axis-ceil-nan": [MAX_COUNTED, CEIL_HEIGHT, CEIL_WIDTH, GUARDED],
  "reads-past-edge/every-axis-ceil-crash": [MAX_COUNTED, CEIL_HEIGHT, CEIL_WIDTH],
  "reads-past-edge/every-axis-every-stride-nan": [
    MAX_OF_MATRIX,
    ["i + h <= x.length", "i < x.length"],
    ["j + w <= x[0].length", "j < x[0].length"],
    ["x[r][c]", "x[r]?.[c]"],
  ],
  "reads-past-edge/every-axis-every-stride-undefined": [
    MAX_SLICED,
    IN_SLICE,
    DOWN_SLICE,
    [
      "x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))",
      "Array.from({ length: h * w }, (_, n) => x[i + Math.floor(n / w)]?.[j + (n % w)])",
    ],
    ["Math.max(...cells)", "cells.reduce((a, b) => (a > b ? a : b))"],
  ],
  "reads-past-edge/width-ceil-nan": [MAX_COUNTED, CEIL_WIDTH],
  "reads-past-edge/height-every-stride-crash": [MAX_OF_MATRIX, ["i + h <= x.length", "i < x.length"]],
  "reads-past-edge/every-axis-window-one-long-crash": [MAX_COUNTED, ["di < h", "di <= h"], ["dj < w", "dj <= w"]],
  "reads-past-edge/width-window-one-long-nan": [MAX_COUNTED, ["dj < w", "dj <= w"]],
  "global-for-local/one": [
    MAX_SLICED,
    ["const result = [];", "const result = [];\n return [[Math.max(...x.flat())]];"],
  ],
  "global-for-local/copies": [MAX_SLICED, ["...cells", "...x.flat()"]],
  "global-for-local/no-axis": [
    MAX_SLICED,
    ["const result = [];", "const result = [];\n return Math.max(...x.flat());"],
  ],
  "returns-input/input": [MAX_SLICED, ["return result", "return x"]],
  "all-zeros/like-input": [MAX_SLICED, ["return result", "return x.map((row) => row.map(() => 0))"]],
  "all-zeros/zeros": [MAX_SLICED, ["Math.max(...cells)", "0"]],
};

/** The same with padding. */
export const WRONG_MAX_PADDED: Readonly<Record<string, Edited>> = {
  "reads-past-edge/padding-nan": [MAX_PADDED, [INSIDE, ""], ["x[r][c]", "x[r]?.[c]"]],
  "reads-past-edge/padding-crash": [MAX_PADDED, [INSIDE, ""]],
  "same-as-valid/no-padding": [MAX_PADDED, ['options.padding === "same"', "false"]],
  "pads-with-zero/zero": [MAX_PADDED, [INSIDE, ""], ["x[r][c]", "(x[r]?.[c] ?? 0)"]],
  "pads-all-after/after": [MAX_PADDED, ["Math.floor(above / 2)", "0"], ["Math.floor(beside / 2)", "0"]],
  "pads-larger-before/larger-before": [
    MAX_PADDED,
    ["Math.floor(above / 2)", "Math.ceil(above / 2)"],
    ["Math.floor(beside / 2)", "Math.ceil(beside / 2)"],
  ],
  "pads-larger-before/all-before": [
    MAX_PADDED,
    ["Math.floor(above / 2)", "above"],
    ["Math.floor(beside / 2)", "beside"],
  ],
  "pads-larger-before/half-window": [
    MAX_PADDED,
    ["Math.floor(above / 2)", "same ? Math.floor(h / 2) : 0"],
    ["Math.floor(beside / 2)", "same ? Math.floor(w / 2) : 0"],
  ],
  "index-for-value/in-whole-window-first": [
    MAX_PADDED,
    ["let best = -Infinity;", "let best = -Infinity, at = -1;"],
    [
      "best = Math.max(best, x[r][c])",
      "if (x[r][c] > best) { best = x[r][c]; at = (r - (i * down - top)) * w + c - (j * right - left); }",
    ],
    ["row.push(best)", "row.push(at)"],
  ],
  "index-for-value/in-whole-window-by-axis-last": [
    MAX_PADDED,
    ["let best = -Infinity;", "let best = -Infinity, at = null;"],
    [
      "best = Math.max(best, x[r][c])",
      "if (x[r][c] >= best) { best = x[r][c]; at = [r - (i * down - top), c - (j * right - left)]; }",
    ],
    ["row.push(best)", "row.push(at)"],
  ],
  "drops-last-window/rounded-down": [MAX_PADDED, ["Math.ceil", "Math.floor"]],
  "max-from-zero/zero": [MAX_PADDED, ["best = -Infinity", "best = 0"]],
  "transposed/output": [MAX_PADDED, ["return result;", "return result[0].map((_, j) => result.map((row) => row[j]));"]],
  "drops-last-window/every-axis-one-fewer": [
    MAX_PADDED,
    ["i < height", "i < height - 1"],
    ["j < width", "j < width - 1"],
  ],
};
