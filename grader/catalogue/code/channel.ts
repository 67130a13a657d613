import type { MisconceptionId } from "../misconception.ts";
import type { Change, WrongCode } from "./wrong-code.ts";

const CHANNELS = "const channels = x[0][0].length;";
const VALUE = "const value = x[i][j][k];";

/** Channels and images. */
export const OF_CHANNEL = {
  "pools-across-channels": { ...image([VALUE, "const value = Math.max(...x[i][j]);"]), variant: "copies" },
  "first-channel-only": image([CHANNELS, "const channels = 1;"]),
  "channels-reversed": image(["pixel.push(max);", "pixel.unshift(max);"]),
  "three-channels-only": { ...image([CHANNELS, "const channels = 3;"]), variant: "lowest" },
  "channels-first-for-last": {
    ...image(
      [CHANNELS, "const channels = x.length;"],
      [
        "for (let top = 0; top + h <= x.length; top += down) {",
        "for (let top = 0; top + h <= x[0].length; top += down) {",
      ],
      [
        "for (let left = 0; left + w <= x[0].length; left += right) {",
        "for (let left = 0; left + w <= x[0][0].length; left += right) {",
      ],
      [VALUE, "const value = x[k][i][j];"],
    ),
    variant: "input",
  },
  "first-image-only": {
    program: "batch-max-pool",
    changes: [["return x.map((image) => maxPool(image, options));", "return [maxPool(x[0], options)];"]],
  },
} as const satisfies Partial<Record<MisconceptionId, WrongCode>>;

function image(...changes: readonly Change[]): WrongCode {
  return { program: "max-pool-channels", changes };
}
