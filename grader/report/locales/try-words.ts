import type { Language } from "../../model/text.ts";
import type { ReductionName } from "../../pooling/quirk.ts";
import { enTry } from "./en-try.ts";
import { koTry } from "./ko-try.ts";

/** The words of the grid to try. */
export type TryWords = {
  readonly heading: string;
  readonly lead: string;
  readonly kind: string;
  readonly gives: Readonly<Record<ReductionName, string>>;
  readonly poolSize: string;
  readonly strides: string;
  readonly padding: string;
  /** One side of a window or a stride, by the name of its axis. */
  readonly side: (what: string, axis: string) => string;
  readonly negative: string;
  readonly reset: string;
  readonly compare: Readonly<Record<ReductionName, string>>;
  /** The result of the wrong function. */
  readonly wrong: Readonly<Record<ReductionName, string>>;
  readonly differs: (cells: number) => string;
  /** What to change so that the wrong function shows. */
  readonly same: Readonly<Record<ReductionName, string>>;
  readonly noWindow: string;
  readonly unused: string;
  /** A cell of the result, as a screen reader reads it. */
  readonly cell: (place: string, value: string) => string;
};

export const TRY_WORDS: Readonly<Record<Language, TryWords>> = { en: enTry, ko: koTry };
