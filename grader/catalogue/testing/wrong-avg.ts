import type { Edited } from "./edited.ts";
import { AVG_COUNTED, AVG_OF_MATRIX, AVG_PADDED, AVG_SLICED } from "./right-programs.ts";

const BY_WINDOW = ["/ cells.length", "/ (h * w)"] as const;
const EVERY_ROW = ["Math.floor((x.length - h) / down) + 1", "Math.ceil(x.length / down)"] as const;
const EVERY_COLUMN = ["Math.floor((x[0].length - w) / right) + 1", "Math.ceil(x[0].length / right)"] as const;

/** Average pooling of a matrix, wrong in the way of each variant. */
export const WRONG_AVG: Readonly<Record<string, Edited>> = {
  "max-for-avg/maximum": [AVG_SLICED, ["cells.reduce((a, b) => a + b, 0) / cells.length", "Math.max(...cells)"]],
  "sum-for-avg/sum": [AVG_OF_MATRIX, ["sum / (h * w)", "sum"]],
  "rounds-average/half-up": [AVG_OF_MATRIX, ["sum / (h * w)", "Math.round(sum / (h * w))"]],
  "rounds-average/half-away": [AVG_OF_MATRIX, ["sum / (h * w)", "Number((sum / (h * w)).toFixed(0))"]],
  "rounds-average/half-even": [
    AVG_OF_MATRIX,
    [
      "const result = [];",
      "const result = []; const even = (v) => (Math.abs(v % 2) === 0.5 ? Math.trunc(v) : Math.round(v) - (Math.abs(v % 2) === 1.5 && v < 0 ? 1 : 0));",
    ],
    ["sum / (h * w)", "even(sum / (h * w))"],
  ],
  "rounds-to-decimals/average-2-half-up": [AVG_OF_MATRIX, ["sum / (h * w)", "Math.round((sum / (h * w)) * 100) / 100"]],
  "rounds-to-decimals/average-1-half-away": [AVG_OF_MATRIX, ["sum / (h * w)", "+(sum / (h * w)).toFixed(1)"]],
  "rounds-to-decimals/average-3-down": [AVG_OF_MATRIX, ["sum / (h * w)", "Math.floor((sum / (h * w)) * 1000) / 1000"]],
  "divides-then-multiplies/first-by-others": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / h * w"]],
  "divides-then-multiplies/last-by-others": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / w * h"]],
  "divides-by-perimeter/half": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / (h + w)"]],
  "divides-by-perimeter/whole": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / (2 * (h + w))"]],
  "divides-by-side/height-squared": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / h ** 2"]],
  "zero-counts-as-unset/skipped": [
    AVG_OF_MATRIX,
    ["let sum = 0;", "let sum = 0, count = 0;"],
    ["sum += x[r][c];", "if (x[r][c]) { sum += x[r][c]; count++; }"],
    ["sum / (h * w)", "sum / count"],
  ],
  "zero-counts-as-unset/skipped-or-zero": [
    AVG_OF_MATRIX,
    ["let sum = 0;", "let sum = 0, count = 0;"],
    ["sum += x[r][c];", "if (x[r][c]) { sum += x[r][c]; count++; }"],
    ["sum / (h * w)", "count ? sum / count : 0"],
  ],
  "never-reset/row": [AVG_OF_MATRIX, ["let sum = 0;", ""], ["const row = [];", "const row = []; let sum = 0;"]],
  "never-reset/input-with-count": [
    AVG_OF_MATRIX,
    ["let sum = 0;", ""],
    ["const result = [];", "const result = []; let sum = 0, count = 0;"],
    ["sum += x[r][c];", "{ sum += x[r][c]; count++; }"],
    ["sum / (h * w)", "sum / count"],
  ],
  "window-as-large-as-stride/clipped-by-window": [
    AVG_SLICED,
    ["top + h", "top + down"],
    ["left + w", "left + right"],
    BY_WINDOW,
  ],
  "ignores-options/window-of-two-right-count": [AVG_SLICED, ["top + h", "top + 2"], ["left + w", "left + 2"]],
  "assumes-square-input/first-for-all": [AVG_SLICED, ["(x[0].length - w)", "(x.length - w)"]],
  "truncates-average/toward-zero": [AVG_OF_MATRIX, ["sum / (h * w)", "Math.trunc(sum / (h * w))"]],
  "truncates-average/down": [AVG_OF_MATRIX, ["sum / (h * w)", "Math.floor(sum / (h * w))"]],
  "divides-by-side/height": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / h"]],
  "divides-by-side/width": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / w"]],
  "divides-by-image/places": [AVG_OF_MATRIX, ["sum / (h * w)", "sum / (x.length * x[0].length)"]],
  "subsamples/corner-for-average": [AVG_OF_MATRIX, ["sum / (h * w)", "x[i][j]"]],
  "window-one-short/every-axis-by-window": [
    AVG_OF_MATRIX,
    ["r < i + h", "r < i + h - 1"],
    ["c < j + w", "c < j + w - 1"],
  ],
  "window-one-short/every-axis": [AVG_SLICED, ["top + h", "top + h - 1"], ["left + w", "left + w - 1"]],
  "window-one-short/from-one-by-window": [AVG_OF_MATRIX, ["r = i", "r = i + 1"], ["c = j", "c = j + 1"]],
  "window-one-short/height-by-window": [AVG_OF_MATRIX, ["r < i + h", "r < i + h - 1"]],
  "window-one-long/every-axis": [AVG_SLICED, ["top + h", "top + h + 1"], ["left + w", "left + w + 1"]],
  "window-one-long/width-by-window": [AVG_SLICED, ["left + w", "left + w + 1"], BY_WINDOW],
  "stride-one/every-axis": [AVG_OF_MATRIX, ["i += down", "i += 1"], ["j += right", "j += 1"]],
  "stride-equals-pool/every-axis": [AVG_OF_MATRIX, ["i += down", "i += h"], ["j += right", "j += w"]],
  "stride-equals-pool/right-count-clipped": [AVG_SLICED, ["i * down", "i * h"], ["j * right", "j * w"]],
  "stride-equals-pool/right-count-clipped-by-window": [
    AVG_SLICED,
    ["i * down", "i * h"],
    ["j * right", "j * w"],
    BY_WINDOW,
  ],
  "strides-swapped/right-count-clipped": [AVG_SLICED, ["i * down", "i * right"], ["j * right", "j * down"]],
  "pool-size-swapped/both": [AVG_OF_MATRIX, ["[h, w]", "[w, h]"]],
  "pool-size-swapped/right-count-clipped": [AVG_SLICED, ["top + h", "top + w"], ["left + w", "left + h"]],
  "pool-height-for-both/both": [AVG_OF_MATRIX, ["[h, w] = options.poolSize", "h = options.poolSize[0], w = h"]],
  "pool-height-for-both/written-window": [
    AVG_OF_MATRIX,
    ["[h, w] = options.poolSize", "h = options.poolSize[0], w = h"],
    ["(h * w)", "(options.poolSize[0] * options.poolSize[1])"],
  ],
  "pool-height-for-both/right-count-crash-by-written-window": [AVG_COUNTED, ["dj < w", "dj < h"]],
  "starts-one-late/height": [AVG_OF_MATRIX, ["i = 0", "i = 1"]],
  "starts-one-late/every-axis-right-count-clipped-by-window": [
    AVG_SLICED,
    ["i * down", "i * down + 1"],
    ["j * right", "j * right + 1"],
    BY_WINDOW,
  ],
  "one-axis-only/window-without-width": [
    AVG_OF_MATRIX,
    ["for (let c = j; c < j + w; c++) sum += x[r][c]", "sum += x[r][j]"],
    ["(h * w)", "h"],
  ],
  "one-axis-only/window-without-height-by-window": [
    AVG_OF_MATRIX,
    ["for (let r = i; r < i + h; r++)", "for (const r of [i])"],
  ],
  "keeps-partial-windows/every-axis-every-stride": [AVG_SLICED, EVERY_ROW, EVERY_COLUMN],
  "keeps-partial-windows/every-axis-every-stride-by-window": [AVG_SLICED, EVERY_ROW, EVERY_COLUMN, BY_WINDOW],
  "keeps-partial-windows/height-ceil": [AVG_SLICED, ["Math.floor((x.length - h)", "Math.ceil((x.length - h)"]],
  "drops-last-window/width-one-fewer": [AVG_SLICED, ["/ right) + 1", "/ right)"]],
  "reads-past-edge/every-axis-every-stride-nan": [
    AVG_OF_MATRIX,
    ["i + h <= x.length", "i < x.length"],
    ["j + w <= x[0].length", "j < x[0].length"],
    ["x[r][c]", "x[r]?.[c]"],
  ],
  "reads-past-edge/height-window-one-long-by-window-crash": [AVG_OF_MATRIX, ["r < i + h", "r <= i + h"]],
  "global-for-local/one": [
    AVG_SLICED,
    ["return result;", "return [[x.flat().reduce((a, b) => a + b) / x.flat().length]];"],
  ],
};

/** The same with padding. */
export const WRONG_AVG_PADDED: Readonly<Record<string, Edited>> = {
  "counts-padding/window": [AVG_PADDED, ["sum / inside", "sum / (h * w)"]],
  "same-as-valid/no-padding": [AVG_PADDED, ['options.padding === "same"', "false"]],
  "reads-past-edge/padding-nan": [
    AVG_PADDED,
    ["if (r < 0 || c < 0 || r >= x.length || c >= x[0].length) continue;", ""],
    ["x[r][c]", "x[r]?.[c]"],
  ],
  "pads-all-after/after": [AVG_PADDED, ["Math.floor(above / 2)", "0"], ["Math.floor(beside / 2)", "0"]],
};
