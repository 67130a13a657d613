import type { Language } from "../../model/text.ts";
import type { CaseFacts, DifferenceFacts } from "../facts/case.ts";
import { textIn } from "../locales/languages.ts";
import { isSame, prose, type Sentence, sentence, value } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";
import { pointsText } from "../text/points.ts";
import { pathText } from "../text/shape.ts";
import { VERDICTS } from "../text/verdicts.ts";
import { type Fact, fact, type Heading, type PrintedBlock } from "./block.ts";

/** The feedback on one case, in this order. */
export type CaseFeedback = {
  readonly heading: Heading;
  readonly facts: readonly Fact[];
  readonly printed: PrintedBlock | null;
};

/** Advice in `advised`, given for all cases, is not repeated. */
export function caseFeedback(
  facts: CaseFacts,
  words: Words,
  language: Language,
  advised: Sentence | null = null,
): CaseFeedback {
  return {
    heading: caseHeading(facts, words, language),
    facts: [...whatHappened(facts, words, language), ...whatToDo(facts, words, advised)],
    printed: printedBlock(facts, words),
  };
}

/** A case in one line. */
export function caseHeading(facts: CaseFacts, words: Words, language: Language): Heading {
  const { name, verdict } = facts;
  return {
    verdict,
    title: [prose(textIn(language, name))],
    points: pointsText(facts),
    result: caseResult(facts, words),
  };
}

/** The outcome of a case; a fault of the file is shown for a hidden case, too. */
export function caseResult({ verdict, happened, isHidden }: CaseFacts, words: Words): Sentence {
  const result = happened === null ? words.verdict[verdict] : words.headline(happened);
  return isHidden ? sentence`${result} (${words.labels.hidden})` : result;
}

/** The advice for a case; null if the outcome says it all. */
export function caseAdvice({ happened }: Pick<CaseFacts, "happened">, words: Words): Sentence | null {
  return happened === null ? null : words.advice(happened);
}

function whatHappened(facts: CaseFacts, words: Words, language: Language): readonly Fact[] {
  const { verdict, why, call, differences, nanCells, allowed } = facts;
  if (verdict === "correct" || !VERDICTS[verdict].ran) return []; // nothing is due to the case itself
  const { labels } = words;
  return [
    ...(why === null ? [] : [fact("why", labels.why, [prose(textIn(language, why))])]),
    ...(call === null ? [] : [fact("call", labels.call, sentence`${value(call.code)}, ${call.shapes}`)]),
    ...differences.map((each) => differenceFact(each, words)),
    ...(nanCells === undefined ? [] : [fact("nan-cells", "NaN", words.nanCells(nanCells))]),
    ...(allowed === null ? [] : [fact("allowed", labels.allowed, words.allowed(allowed))]),
  ];
}

function differenceFact({ which, at, name, numbers, arithmetic }: DifferenceFacts, words: Words): Fact {
  const difference = numbers === null ? words.labels.differs : words.difference(numbers, words.labels.actual);
  const text = arithmetic === null ? difference : sentence`${difference}; ${value(arithmetic)}`;
  return fact("difference", words.place(which, name === undefined ? pathText(at) : `${name} ${pathText(at)}`), text);
}

function whatToDo(facts: CaseFacts, words: Words, advised: Sentence | null): readonly Fact[] {
  const { labels } = words;
  const advice = facts.isHidden ? null : caseAdvice(facts, words);
  return [
    ...(advice === null || isSame(advice, advised) ? [] : [fact("advice", labels.advice, advice)]),
    ...(facts.mutatedInput ? [fact("mutated-input", labels.input, labels.mutated)] : []),
  ];
}

function printedBlock({ printed }: CaseFacts, words: Words): PrintedBlock | null {
  if (printed === null) return null;
  const { lines, cut, more } = printed;
  return { label: words.labels.printed, lines, rest: cut ? words.printedRest(more ?? null) : null };
}
