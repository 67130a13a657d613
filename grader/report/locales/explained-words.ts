import type { DiagnosisId, OTHERWISE_FOUND } from "../../catalogue/misconception.ts";
import type { Shape } from "../../model/tensor.ts";
import type { Language } from "../../model/text.ts";
import { enExplained } from "./en-explained.ts";
import { koExplained } from "./ko-explained.ts";

/** The words that explain misconceptions; code in them stands in backticks. */
export type ExplainedWords = {
  readonly title: string;
  readonly lead: string;
  readonly options: string;
  readonly right: string;
  readonly wrong: string;
  readonly rightCode: string;
  readonly wrongCode: string;
  /** The first cell that differs, `cell` being its indices. */
  readonly firstCell: (cell: string, arithmetic: string, wrong: string | null) => string;
  readonly shapes: (right: Shape, wrong: Shape) => string;
  readonly origin: string;
  /** How to read more about one. */
  readonly more: (command: string) => string;
  /** What shows it, where a result alone does not. */
  readonly shown: Readonly<Record<(typeof OTHERWISE_FOUND)[number], string>>;
  /** Where it comes from; nothing where nothing is known. */
  readonly origins: Readonly<Partial<Record<DiagnosisId, string>>>;
};

export const EXPLAINED_WORDS: Readonly<Record<Language, ExplainedWords>> = { en: enExplained, ko: koExplained };
