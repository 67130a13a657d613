import type { LayoutName } from "../../model/layout.ts";
import type { Edited } from "./edited.ts";
import {
  AVG_OF_IMAGE,
  AVG_OF_SIGNAL,
  GLOBAL_AVG,
  GLOBAL_MAX,
  MAX_MINUS_AVG,
  MAX_OF_BATCH,
  MAX_OF_CHANNELS_FIRST,
  MAX_OF_IMAGE,
  MAX_OF_VOLUME,
  POOL_COST,
  SHIFT_RESPONSE,
} from "./right-programs.ts";

type Programs = Readonly<Record<string, Edited>>;

const READS_CHANNELS_FIRST = [
  ["const channels = x[0][0].length;", "const channels = x.length;"],
  ["i + h <= x.length", "i + h <= x[0].length"],
  ["j + w <= x[0].length", "j + w <= x[0][0].length"],
  ["x[r][c][k]", "x[k][r][c]"],
] as const;

/** Wrong programs for other layouts and ops. */
export const WRONG_ELSEWHERE: readonly (readonly [op: string, layout: LayoutName, programs: Programs])[] = [
  [
    "max-pool",
    "image",
    {
      "pools-across-channels/no-axis": [
        MAX_OF_IMAGE,
        ["k < channels", "k < 1"],
        ["best = Math.max(best, x[r][c][k])", "best = Math.max(best, ...x[r][c])"],
        ["row.push(pixel)", "row.push(pixel[0])"],
      ],
      "pools-across-channels/one": [MAX_OF_IMAGE, ["k < channels", "k < 1"], ["x[r][c][k]", "...x[r][c]"]],
      "pools-across-channels/copies": [MAX_OF_IMAGE, ["x[r][c][k]", "...x[r][c]"]],
      "first-channel-only/one": [MAX_OF_IMAGE, ["const channels = x[0][0].length;", "const channels = 1;"]],
      "first-channel-only/no-axis": [MAX_OF_IMAGE, ["row.push(pixel)", "row.push(pixel[0])"]],
      "first-channel-only/copies": [MAX_OF_IMAGE, ["x[r][c][k]", "x[r][c][0]"]],
      "first-channel-only/zeros": [MAX_OF_IMAGE, ["pixel.push(best)", "pixel.push(k === 0 ? best : 0)"]],
      "channels-reversed/reversed": [MAX_OF_IMAGE, ["pixel.push", "pixel.unshift"]],
      "channels-first-for-last/input": [MAX_OF_IMAGE, ...READS_CHANNELS_FIRST],
      "channels-first-for-last/input-and-output": [
        MAX_OF_IMAGE,
        ...READS_CHANNELS_FIRST,
        ["return result;", "return x.map((_, k) => result.map((row) => row.map((pixel) => pixel[k])));"],
      ],
      "channels-first-for-last/output": [
        MAX_OF_IMAGE,
        ["return result;", "return x[0][0].map((_, k) => result.map((row) => row.map((pixel) => pixel[k])));"],
      ],
      "channels-first-for-last/flat-input": [
        MAX_OF_IMAGE,
        ["const result = [];", "const flat = x.flat(2), size = x.length * x[0].length;\n  const result = [];"],
        ["x[r][c][k]", "flat[k * size + r * x[0].length + c]"],
      ],
      "index-for-value/in-channels-too-first": [
        MAX_OF_IMAGE,
        ["let best = -Infinity;", "let best = -Infinity, at = -1;"],
        [
          "best = Math.max(best, x[r][c][k])",
          "if (x[r][c][k] > best) { best = x[r][c][k]; at = (r * x[0].length + c) * channels + k; }",
        ],
        ["pixel.push(best)", "pixel.push(at)"],
      ],
      "transposed/output": [
        MAX_OF_IMAGE,
        ["return result;", "return result[0].map((_, j) => result.map((row) => row[j]));"],
      ],
      "reads-past-edge/width-every-stride-crash": [MAX_OF_IMAGE, ["j + w <= x[0].length", "j < x[0].length"]],
      "global-for-local/one": [
        MAX_OF_IMAGE,
        ["return result;", "return [[x[0][0].map((_, k) => Math.max(...x.flat().map((pixel) => pixel[k])))]];"],
      ],
      "global-for-local/no-axis": [
        MAX_OF_IMAGE,
        ["return result;", "return x[0][0].map((_, k) => Math.max(...x.flat().map((pixel) => pixel[k])));"],
      ],
    },
  ],
  [
    "avg-pool",
    "image",
    {
      "pools-across-channels/copies-by-window": [
        AVG_OF_IMAGE,
        ["sum += x[r][c][k]", "sum += x[r][c].reduce((a, b) => a + b)"],
      ],
      "pools-across-channels/copies": [
        AVG_OF_IMAGE,
        ["sum += x[r][c][k]", "sum += x[r][c].reduce((a, b) => a + b)"],
        ["(h * w)", "(h * w * channels)"],
      ],
      "divides-by-image/channels-too": [AVG_OF_IMAGE, ["(h * w)", "(x.length * x[0].length * channels)"]],
      "one-axis-only/height": [
        AVG_OF_IMAGE,
        ["j + w <= x[0].length; j += right", "j < x[0].length; j++"],
        ["c < j + w", "c <= j"],
        ["(h * w)", "h"],
      ],
    },
  ],
  [
    "max-pool",
    "batch",
    {
      "first-image-only/one": [MAX_OF_BATCH, ["return batch", "return [batch[0]]"]],
      "first-image-only/no-axis": [MAX_OF_BATCH, ["return batch", "return batch[0]"]],
      "first-image-only/copies": [MAX_OF_BATCH, ["x.map(image)", "x.map(() => image(x[0]))"]],
      "first-image-only/zeros": [
        MAX_OF_BATCH,
        [
          "return batch",
          "return batch.map((image, n) => image.map((row) => row.map((pixel) => pixel.map((v) => (n === 0 ? v : 0)))))",
        ],
      ],
      "channels-first-for-last/input": [MAX_OF_BATCH, ...READS_CHANNELS_FIRST],
      "strides-swapped/both": [MAX_OF_BATCH, ["[down, right]", "[right, down]"]],
    },
  ],
  [
    "max-pool",
    "channels-first",
    {
      "channels-first-for-last/flat-input": [
        MAX_OF_CHANNELS_FIRST,
        ["return x.map((channel) => {", "return x.map((_, k) => {\n    const flat = x.flat(2);"],
        [
          "const result = [];",
          "const channel = x[0].map((row, r) => row.map((_, c) => flat[(r * row.length + c) * x.length + k]));\n    const result = [];",
        ],
      ],
      "first-channel-only/one": [MAX_OF_CHANNELS_FIRST, ["return x.map", "return [x[0]].map"]],
      "first-channel-only/no-axis": [
        MAX_OF_CHANNELS_FIRST,
        ["return x.map", "return [x[0]].map"],
        ["  });", "  })[0];"],
      ],
      "channels-reversed/reversed": [MAX_OF_CHANNELS_FIRST, ["return x.map", "return x.toReversed().map"]],
      "channels-first-for-last/input-and-output": [MAX_OF_IMAGE],
      "channels-first-for-last/output": [
        MAX_OF_CHANNELS_FIRST,
        ["return x.map", "const maps = x.map"],
        ["  });", "  });\n return maps[0].map((row, i) => row.map((_, j) => maps.map((map) => map[i][j])));"],
      ],
      "window-one-long/height": [MAX_OF_CHANNELS_FIRST, ["slice(i, i + h)", "slice(i, i + h + 1)"]],
    },
  ],
  [
    "avg-pool",
    "signal",
    {
      "sum-for-avg/sum": [AVG_OF_SIGNAL, ["sum / size", "sum"]],
      "stride-one/every-axis": [AVG_OF_SIGNAL, ["t += stride", "t++"]],
      "window-one-short/every-axis-by-window": [AVG_OF_SIGNAL, ["s < t + size", "s < t + size - 1"]],
      "drops-last-window/every-axis-strict": [AVG_OF_SIGNAL, ["t + size <=", "t + size <"]],
      "reads-past-edge/every-axis-every-stride-crash": [AVG_OF_SIGNAL, ["t + size <= x.length", "t < x.length"]],
      "first-channel-only/no-axis": [AVG_OF_SIGNAL, ["result.push(step)", "result.push(step[0])"]],
      "channels-first-for-last/input": [
        AVG_OF_SIGNAL,
        ["x[0].length;", "x.length;"],
        ["t + size <= x.length", "t + size <= x[0].length"],
        ["x[s][k]", "x[k][s]"],
      ],
      "divides-by-image/places": [AVG_OF_SIGNAL, ["sum / size", "sum / x.length"]],
    },
  ],
  [
    "max-pool",
    "volume",
    {
      "min-for-max/minimum": [MAX_OF_VOLUME, ["Math.max", "Math.min"]],
      "window-one-short/depth": [
        MAX_OF_VOLUME,
        ["x.slice(z, z + d)", "x.slice(z, z + d - 1)"],
        ["cells[0].map", "x[0][0][0].map"],
      ],
      "one-axis-only/height-and-width": [
        MAX_OF_VOLUME,
        ["z + d <= x.length; z += deep", "z < x.length; z++"],
        ["x.slice(z, z + d)", "[x[z]]"],
      ],
      "strides-swapped/both": [MAX_OF_VOLUME, ["[deep, down, right]", "[deep, right, down]"]],
      "pool-height-for-both/both": [
        MAX_OF_VOLUME,
        ["[d, h, w] = options.poolSize", "d = options.poolSize[0], h = d, w = d"],
      ],
    },
  ],
  [
    "global-max-pool",
    "batch",
    {
      "max-from-zero/zero": [GLOBAL_MAX, ["best = -Infinity", "best = 0"]],
      "window-one-short/every-axis": [
        GLOBAL_MAX,
        ["r < image.length", "r < image.length - 1"],
        ["c < image[0].length", "c < image[0].length - 1"],
      ],
      "starts-one-late/every-axis-right-count-clipped": [GLOBAL_MAX, ["r = 0", "r = 1"], ["c = 0", "c = 1"]],
      "reads-past-edge/every-axis-window-one-long-crash": [
        GLOBAL_MAX,
        ["r < image.length", "r <= image.length"],
        ["c < image[0].length", "c <= image[0].length"],
      ],
      "pools-across-channels/no-axis": [GLOBAL_MAX, ["result.push(values)", "result.push(Math.max(...values))"]],
      "first-channel-only/one": [GLOBAL_MAX, ["k < image[0][0].length", "k < 1"]],
      "first-image-only/no-axis": [GLOBAL_MAX, ["return result", "return result[0]"]],
      "transposed/output": [
        GLOBAL_MAX,
        ["return result;", "return result[0].map((_, k) => result.map((row) => row[k]));"],
      ],
      "channels-first-for-last/input-and-output": [
        GLOBAL_MAX,
        ["k < image[0][0].length", "k < image.length"],
        ["r < image.length", "r < image[0].length"],
        ["c < image[0].length", "c < image[0][0].length"],
        ["image[r][c][k]", "image[k][r][c]"],
      ],
      "one-axis-only/height": [
        GLOBAL_MAX,
        [
          "result.push(values)",
          "result.push(image[0].map((_, c) => values.map((_, k) => Math.max(...image.map((row) => row[c][k])))))",
        ],
      ],
    },
  ],
  [
    "global-avg-pool",
    "batch",
    {
      "sum-for-avg/sum": [GLOBAL_AVG, [" / (image.length * image[0].length)", ""]],
      "divides-by-side/height": [GLOBAL_AVG, ["(image.length * image[0].length)", "image.length"]],
      "divides-by-image/channels-too": [GLOBAL_AVG, ["image[0].length))", "image[0].length * image[0][0].length))"]],
      "window-one-short/every-axis-by-window": [
        GLOBAL_AVG,
        ["r < image.length", "r < image.length - 1"],
        ["c < image[0].length", "c < image[0].length - 1"],
      ],
      "subsamples/corner-for-average": [GLOBAL_AVG, ["sum / (image.length * image[0].length)", "image[0][0][k]"]],
      "max-for-avg/maximum": [GLOBAL_MAX],
    },
  ],
  [
    "max-minus-avg",
    "image",
    {
      "min-for-max/minimum": [MAX_MINUS_AVG, ["best = -Infinity", "best = Infinity"], ["Math.max", "Math.min"]],
      "max-from-zero/zero": [MAX_MINUS_AVG, ["best = -Infinity", "best = 0"]],
      "sum-for-avg/sum": [MAX_MINUS_AVG, ["sum / (h * w)", "sum"]],
      "subtracts-backwards/backwards": [MAX_MINUS_AVG, ["best - sum / (h * w)", "sum / (h * w) - best"]],
      "max-from-finite/-999": [MAX_MINUS_AVG, ["best = -Infinity", "best = -999"]],
      "rounds-to-decimals/result-2-half-up": [
        MAX_MINUS_AVG,
        ["best - sum / (h * w)", "Math.round((best - sum / (h * w)) * 100) / 100"],
      ],
      "never-reset/place": [
        MAX_MINUS_AVG,
        ["let best = -Infinity, sum = 0;", ""],
        ["const pixel = [];", "const pixel = []; let best = -Infinity, sum = 0;"],
      ],
      "three-channels-only/nan": [MAX_MINUS_AVG, ["const channels = x[0][0].length;", "const channels = 3;"]],
      "zero-counts-as-unset/skipped-for-maximum": [
        MAX_MINUS_AVG,
        ["best = Math.max(best, x[r][c][k])", "if (x[r][c][k]) best = Math.max(best, x[r][c][k])"],
      ],
      "rounds-average/half-up": [MAX_MINUS_AVG, ["sum / (h * w)", "Math.round(sum / (h * w))"]],
      "rounds-average/result": [MAX_MINUS_AVG, ["best - sum / (h * w)", "Math.round(best - sum / (h * w))"]],
      "window-one-short/every-axis-from-corner-by-window": [
        MAX_MINUS_AVG,
        ["best = -Infinity", "best = x[i][j][k]"],
        ["r < i + h", "r < i + h - 1"],
        ["c < j + w", "c < j + w - 1"],
      ],
      "pools-across-channels/for-average": [
        MAX_MINUS_AVG,
        ["sum += x[r][c][k]", "sum += x[r][c].reduce((a, b) => a + b)"],
        ["(h * w)", "(h * w * channels)"],
      ],
      "global-for-local/for-average": [
        MAX_MINUS_AVG,
        ["sum / (h * w)", "x.flat().reduce((a, pixel) => a + pixel[k], 0) / x.flat().length"],
      ],
    },
  ],
  [
    "shift-response",
    "matrix",
    {
      "max-from-zero/zero": [SHIFT_RESPONSE, ["best = -Infinity", "best = 0"]],
      "max-from-finite/-1": [SHIFT_RESPONSE, ["best = -Infinity", "best = -1"]],
      "max-from-first-of-input/of-channel": [SHIFT_RESPONSE, ["best = -Infinity", "best = x[0][0]"]],
      "subtracts-backwards/backwards": [SHIFT_RESPONSE, ["value - before[i][j]", "before[i][j] - value"]],
      "shift-wraps-around/around": [
        SHIFT_RESPONSE,
        ["x[r - dy]?.[c - dx] ?? 0", "x.at((r - dy) % x.length).at((c - dx) % line.length)"],
      ],
      "shift-wraps-around/remainder": [
        SHIFT_RESPONSE,
        ["x[r - dy]?.[c - dx] ?? 0", "x[(r - dy + x.length) % x.length]?.[(c - dx + line.length) % line.length] ?? 0"],
      ],
      "shift-wraps-around/from-the-end": [
        SHIFT_RESPONSE,
        ["x[r - dy]?.[c - dx] ?? 0", "x.at(r - dy)?.at(c - dx) ?? 0"],
      ],
      "stride-equals-pool/every-axis": [SHIFT_RESPONSE, ["i += down", "i += h"], ["j += right", "j += w"]],
      "window-one-short/width": [SHIFT_RESPONSE, ["c < j + w", "c < j + w - 1"]],
      "drops-last-window/every-axis-strict": [SHIFT_RESPONSE, ["i + h <=", "i + h <"], ["j + w <=", "j + w <"]],
    },
  ],
  [
    "pool-cost",
    "image",
    {
      "strides-swapped/both": [POOL_COST, ["[down, right]", "[right, down]"]],
      "pool-size-swapped/both": [POOL_COST, ["[h, w]", "[w, h]"]],
      "pool-height-for-both/both": [POOL_COST, ["[h, w] = options.poolSize", "h = options.poolSize[0], w = h"]],
      "pool-height-for-both/written-window": [POOL_COST, ["(width - w)", "(width - h)"]],
      "stride-one/every-axis": [POOL_COST, ["/ down", "/ 1"], ["/ right", "/ 1"]],
      "transposed/input": [POOL_COST, ["[height, width, channels] = x", "[width, height, channels] = x"]],
      "transposed/output": [POOL_COST, ["return [outHeight, outWidth", "return [outWidth, outHeight"]],
      "keeps-partial-windows/every-axis-ceil": [POOL_COST, ["Math.floor", "Math.ceil"]],
      "drops-last-window/every-axis-one-fewer": [POOL_COST, [") + 1;", ");"]],
      "pools-across-channels/one": [
        POOL_COST,
        ["outHeight * outWidth * channels", "outHeight * outWidth"],
        ["outWidth, channels,", "outWidth, 1,"],
        ["(h * w - 1)", "(h * w * channels - 1)"],
      ],
      "first-channel-only/copies": [POOL_COST, ["Width * channels", "Width"], ["width * channels", "width"]],
      "first-channel-only/no-axis": [
        POOL_COST,
        ["outWidth * channels", "outWidth"],
        ["outWidth, channels,", "outWidth, 1,"],
      ],
      "channels-first-for-last/input-and-output": [
        POOL_COST,
        ["[height, width, channels] = x", "[channels, height, width] = x"],
      ],
      "window-one-short/every-axis": [POOL_COST, ["(h * w - 1)", "((h - 1) * (w - 1) - 1)"]],
    },
  ],
];
