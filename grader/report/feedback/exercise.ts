import type { Language } from "../../model/text.ts";
import type { Verdict, VerdictKind } from "../../model/verdict.ts";
import type { ExerciseFacts } from "../facts/exercise.ts";
import { wholeVerdict } from "../facts/open-verdict.ts";
import { textIn } from "../locales/languages.ts";
import { prose, type Sentence } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";
import type { Fact, Heading } from "./block.ts";
import { diagnosisFacts } from "./diagnosis.ts";
import { markNotices } from "./marks.ts";
import { nextHintText } from "./next-hint.ts";
import { outcomesText } from "./outcomes.ts";
import { statusText } from "./status.ts";

/** The feedback on an exercise before its cases and after them, in this order. */
export type ExerciseFeedback = {
  readonly heading: Heading;
  readonly remarks: readonly Notice[];
  readonly diagnosis: readonly Fact[];
  readonly fault: FaultFeedback | null;
  readonly nextHint: string | null;
};

/** A note on an exercise, in one line. */
export type Notice = {
  readonly kind: "outcomes" | "status" | "late" | "override" | "comment" | "older" | "not-kept";
  readonly text: Sentence;
};

/** Why nothing ran. */
export type FaultFeedback = {
  readonly verdict: VerdictKind;
  readonly result: Sentence;
  readonly advice: Sentence | null;
  readonly noneRan: string;
};

type Outcomes = Parameters<typeof outcomesText>[0];

export function exerciseFeedback(
  facts: ExerciseFacts,
  cases: Outcomes,
  words: Words,
  language: Language,
): ExerciseFeedback {
  const { exercise, title, verdict, score, maxScore, fault, nextHint } = facts;
  return {
    heading: {
      verdict,
      title: title === null ? exercise : [prose(textIn(language, title))],
      points: `${score}/${maxScore}`,
      result: words.verdict[verdict],
    },
    remarks: noticesOn(facts, cases, words),
    diagnosis: diagnosisFacts(facts, words, language),
    fault: fault && faultFeedback(fault, cases.length, words),
    nextHint: nextHint === undefined ? null : nextHintText(nextHint, words),
  };
}

function faultFeedback(fault: Verdict, cases: number, words: Words): FaultFeedback {
  const verdict = wholeVerdict(fault);
  return {
    verdict: fault.kind,
    result: words.headline(verdict),
    advice: words.advice(verdict),
    noneRan: words.noneRan(cases),
  };
}

function noticesOn(facts: ExerciseFacts, cases: Outcomes, words: Words): readonly Notice[] {
  const { labels } = words;
  const remarks: readonly (readonly [Notice["kind"], Sentence | null])[] = [
    ["outcomes", outcomesText(cases, words)],
    ["status", statusText(facts, words)],
    ...markNotices(facts, words),
    ["older", facts.isOlder ? labels.older : null],
    ["not-kept", facts.isKept ? null : labels.notKept],
  ];
  return remarks.flatMap(([kind, text]) => (text === null ? [] : [{ kind, text }]));
}
