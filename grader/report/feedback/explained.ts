import type { DiagnosisId } from "../../catalogue/misconception.ts";
import type { Language } from "../../model/text.ts";
import { optionsText } from "../facts/call.ts";
import type { Example, Explained } from "../facts/explained.ts";
import { EXPLAINED_WORDS, type ExplainedWords } from "../locales/explained-words.ts";
import { WORDS } from "../locales/languages.ts";
import { prose, type Sentence } from "../locales/sentence.ts";
import { numberText } from "../text/numbers.ts";
import { pathText } from "../text/shape.ts";

/** What is said about a misconception, in a language. */
export type Explanation = {
  readonly id: DiagnosisId;
  readonly does: string;
  readonly hint: string;
  readonly example: Example | null;
  /** The options of the example, as code. */
  readonly options: string | null;
  /** How the example shows it, or what else does. */
  readonly shown: string;
  readonly code: Explained["code"];
  readonly origin: Sentence | null;
};

export function explanation({ id, example, code }: Explained, language: Language): Explanation {
  const words = EXPLAINED_WORDS[language];
  const origin = words.origins[id];
  return {
    id,
    ...WORDS[language].misconception[id],
    example,
    options: example === null ? null : optionsText(example.call),
    shown: example === null ? otherwiseShown(id, words) : exampleText(example, words),
    code,
    origin: origin === undefined ? null : [prose(origin)],
  };
}

function exampleText({ first, right, wrong }: Example, words: ExplainedWords): string {
  if (first === null) return words.shapes(right.shape, wrong.shape);
  const given = first.wrong === null ? null : numberText(first.wrong);
  return words.firstCell(pathText(first.at), first.arithmetic, given);
}

function otherwiseShown(id: DiagnosisId, words: ExplainedWords): string {
  const shown: Readonly<Partial<Record<DiagnosisId, string>>> = words.shown;
  return shown[id] ?? "";
}
