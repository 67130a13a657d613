import type { DiagnosisId } from "../misconception.ts";
import { OF_CHANNEL } from "./channel.ts";
import { OF_EDGE } from "./edge.ts";
import { OF_HABIT } from "./habit.ts";
import { OF_PLACE } from "./place.ts";
import { OF_WINDOW } from "./window.ts";
import type { WrongCode } from "./wrong-code.ts";

/** Wrong code beside right for every id that a diagnosis can name. */
export const WRONG_CODE: Readonly<Record<DiagnosisId, WrongCode>> = {
  ...OF_WINDOW,
  ...OF_PLACE,
  ...OF_EDGE,
  ...OF_CHANNEL,
  ...OF_HABIT,
};
