import type { MisconceptionId } from "../misconception.ts";
import type { WrongCode } from "./wrong-code.ts";

const COUNTS = "const [rows, columns] = [Math.ceil(x.length / down), Math.ceil(x[0].length / right)];";
const BEFORE = "const [above, leftOf] = [Math.floor(padHeight / 2), Math.floor(padWidth / 2)];";

/** What happens at the edge, under `same`. */
export const OF_EDGE = {
  "same-as-valid": {
    program: "same-max-pool",
    changes: [
      [
        COUNTS,
        "const rows = Math.floor((x.length - h) / down) + 1;\nconst columns = Math.floor((x[0].length - w) / right) + 1;",
      ],
      [BEFORE, "const [above, leftOf] = [0, 0];"],
    ],
  },
  "pads-with-zero": {
    program: "same-max-pool",
    changes: [["const value = x[i]?.[j] ?? -Infinity;", "const value = x[i]?.[j] ?? 0;"]],
  },
  "counts-padding": {
    program: "same-avg-pool",
    changes: [["row.push(sum / count);", "row.push(sum / (h * w));"]],
  },
  "pads-all-after": { program: "same-max-pool", changes: [[BEFORE, "const [above, leftOf] = [0, 0];"]] },
  "pads-larger-before": {
    program: "same-max-pool",
    changes: [[BEFORE, "const [above, leftOf] = [Math.ceil(padHeight / 2), Math.ceil(padWidth / 2)];"]],
  },
} as const satisfies Partial<Record<MisconceptionId, WrongCode>>;
