import type { ReductionName, StandIn } from "../../pooling/quirk.ts";
import { row, type Variant, type Where } from "../variant.ts";
import { OPENED, SLIDING } from "./along.ts";

const CHANNELS: Where = { axes: ["channels"] };
const ONE_HALF: Where = { alone: false, direct: false };
const LAST: Where = { layouts: ["image", "batch", "signal", "volume"] };
/** For a signal, moving the channels first is the same as swapping rows and columns. */
const OF_IMAGES: Where = { layouts: ["image", "batch", "volume"] };
const FIRST: Where = { layouts: ["channels-first"] };

/** Channels, images, layout. */
export const CHANNEL: readonly Variant[] = [
  ...(["one", "no-axis", "copies"] as const).flatMap((give) => across(give)),
  ...inOneHalf((of) =>
    row(
      "pools-across-channels",
      `for-${of}`,
      { channels: { use: "in-window", give: "copies", of } },
      CHANNELS,
      ONE_HALF,
    ),
  ),
  ...(["one", "no-axis", "copies"] as const).map((give) =>
    row("first-channel-only", give, { channels: { use: "first", give } }, CHANNELS),
  ),
  row("first-channel-only", "zeros", { channels: { use: "first", give: "zeros" } }, CHANNELS, OPENED),
  row("channels-reversed", "reversed", { channels: { use: "reversed", give: "each" } }, CHANNELS, OPENED),
  ...(["one", "no-axis", "copies", "zeros"] as const).map((give) =>
    row("first-image-only", give, { images: { give } }, { axes: ["images"] }),
  ),
  row("channels-first-for-last", "input-and-output", { nesting: "channels-first" }, LAST),
  row("channels-first-for-last", "input", { nesting: "channels-first", order: "channels-last" }, LAST, SLIDING),
  row("channels-first-for-last", "output", { order: "channels-first" }, OF_IMAGES, SLIDING),
  row("channels-first-for-last", "input-and-output", { nesting: "channels-last" }, FIRST),
  row("channels-first-for-last", "input", { nesting: "channels-last", order: "channels-first" }, FIRST),
  row("channels-first-for-last", "output", { order: "channels-last" }, FIRST),
  row("channels-first-for-last", "flat-input", { nesting: "flat" }, CHANNELS, OPENED),
  row("global-for-local", "one", { whole: { give: "one" } }),
  row("global-for-local", "copies", { whole: { give: "copies" } }, SLIDING),
  row("global-for-local", "no-axis", { whole: { give: "no-axis" } }, SLIDING),
  ...inOneHalf((of) => row("global-for-local", `for-${of}`, { whole: { give: "copies", of } }, ONE_HALF)),
  row("returns-input", "input", { constant: "input" }),
  row("all-zeros", "zeros", { constant: "zeros" }),
  row("all-zeros", "like-input", { constant: "zeros-like-input" }),
];

/**
 * All channels in every window; an average is over all these cells, or divided by the window as if it had one channel.
 */
function across(give: StandIn): readonly Variant[] {
  const channels = { use: "in-window", give } as const;
  return [
    row("pools-across-channels", give, { channels }, CHANNELS, give === "no-axis" ? OPENED : {}),
    row("pools-across-channels", `${give}-by-window`, { channels, divisor: "window" }, CHANNELS, {
      reduces: "average",
    }),
  ];
}

function inOneHalf(variant: (of: ReductionName) => Variant): readonly Variant[] {
  return (["maximum", "average"] as const).map(variant);
}
