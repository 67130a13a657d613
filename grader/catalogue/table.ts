import { MISCONCEPTIONS } from "./misconception.ts";
import { CHANNEL } from "./rows/channel.ts";
import { EDGE } from "./rows/edge.ts";
import { OPTION } from "./rows/option.ts";
import { START } from "./rows/start.ts";
import { WINDOW_EXTENT } from "./rows/window-extent.ts";
import { WINDOW_PLACE } from "./rows/window-place.ts";
import { WINDOW_VALUE } from "./rows/window-value.ts";
import type { Variant } from "./variant.ts";

/** Every variant of every misconception, in the order of the catalogue. To add one, add a row. */
export const VARIANTS: readonly Variant[] = [
  ...WINDOW_VALUE,
  ...WINDOW_EXTENT,
  ...WINDOW_PLACE,
  ...EDGE,
  ...CHANNEL,
  ...START,
  ...OPTION,
].toSorted((a, b) => MISCONCEPTIONS.indexOf(a.id) - MISCONCEPTIONS.indexOf(b.id));
