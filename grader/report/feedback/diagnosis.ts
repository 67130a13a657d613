import type { Diagnosis } from "../../model/diagnosis.ts";
import type { Language } from "../../model/text.ts";
import type { VerdictKind } from "../../model/verdict.ts";
import type { ExerciseFacts } from "../facts/exercise.ts";
import type { SuspectLine } from "../facts/suspect-line.ts";
import { textIn } from "../locales/languages.ts";
import {
  caseNamed,
  code,
  type Inline,
  joinSentences,
  misconceptionNamed,
  type Sentence,
  sentence,
} from "../locales/sentence.ts";
import type { Said, Words } from "../locales/words.ts";
import { type Fact, fact } from "./block.ts";

const MAX_ALTERNATIVES = 3;

/**
 * The facts about the function as a whole: a hint, and only then what it seems to do, the evidence, and alternatives;
 * without a name, what was observed; and how the function is called, if it seems to get that wrong.
 */
export function diagnosisFacts(
  { diagnosis, habits = [], observation, verdict, notAsked, interfaceFacts, names, suspect }: Told,
  words: Words,
  language: Language,
): Fact[] {
  const { labels } = words;
  const linkTo = (id: string) => caseNamed(id, textIn(language, names.get(id) ?? { en: id, ko: null }));
  const others = habits.filter((habit) => diagnosis?.misconceptions.includes(habit) !== true);
  return [
    ...(diagnosis === null ? [] : namedFacts(diagnosis, suspect, words, language, linkTo)),
    ...(diagnosis !== null || observation === undefined
      ? []
      : [fact("observation", labels.observation, words.observation(observation))]),
    ...(others.length === 0 ? [] : [fact("habit", labels.aside, habitsText(others, verdict, words))]),
    ...(notAsked === undefined ? [] : [fact("not-asked", labels.notAsked, words.notAsked)]),
    ...interfaceFacts.map((each) => fact("interface", labels.advice, words.interfaceFact(each))),
  ];
}

type Told = Pick<
  ExerciseFacts,
  "diagnosis" | "habits" | "observation" | "verdict" | "notAsked" | "interfaceFacts" | "names" | "suspect"
>;

/** The function's habits, and what to do about them; if it is right, that they cost nothing. */
function habitsText(habits: readonly string[], verdict: VerdictKind, words: Words): string {
  const sentences = (saidOf(habits, words) ?? []).flatMap(({ does, hint }) => [does, hint]);
  return [...sentences, ...(verdict === "correct" ? [words.free] : [])].join(" ");
}

function namedFacts(
  diagnosis: Diagnosis,
  suspect: ExerciseFacts["suspect"],
  words: Words,
  language: Language,
  linkTo: (id: string) => Inline,
): Fact[] {
  const { labels } = words;
  const said = saidOf(diagnosis.misconceptions, words, diagnosis.start);
  if (said === null) return [];
  const { evidence } = diagnosis;
  const explained = diagnosis.misconceptions.map((id) => misconceptionNamed(id, language));
  return [
    fact("hint", labels.advice, numberedList(said.map(({ hint }) => hint))),
    fact("cause", labels.cause, doesText(said, words)),
    ...(suspect === undefined ? [] : [fact("suspect", labels.suspect, suspectText(suspect, words))]),
    fact("explained", labels.explained, joinSentences(explained, ", ")),
    fact(
      "evidence",
      labels.evidence,
      evidence.length === 0 ? labels.ownEvidence : joinSentences(evidence.map(linkTo), ", "),
    ),
    ...alternatives(diagnosis, words),
  ];
}

function suspectText({ line, code: text }: SuspectLine, words: Words): Sentence {
  return sentence`${words.line(line)}: ${code(text)}`;
}

function alternatives({ alsoFits }: Diagnosis, words: Words): Fact[] {
  const sentences = alsoFits.flatMap((ids) => {
    const said = saidOf(ids, words);
    return said === null ? [] : [doesText(said, words)];
  });
  if (sentences.length === 0) return [];
  const shown = sentences.slice(0, MAX_ALTERNATIVES);
  const left = sentences.length - shown.length;
  const list = left === 0 ? shown : [...shown, words.more(left)];
  return [fact("also-fits", words.labels.alternatives, words.alsoFits, list)];
}

/** Null if one of the ids has no words, as in a report of another version. */
function saidOf(ids: readonly string[], words: Words, start?: number): Said[] | null {
  const known: Readonly<Record<string, Said>> = words.misconception;
  const said = ids.flatMap((id) => {
    if (!Object.hasOwn(known, id)) return [];
    const own = known[id] as Said;
    return [id === "max-from-finite" && start !== undefined ? { ...own, does: words.maximumStartsAt(start) } : own];
  });
  return said.length === ids.length && said.length > 0 ? said : null;
}

function doesText(said: readonly Said[], words: Words): string {
  const text = numberedList(said.map(({ does }) => does));
  return said.length === 1 ? text : `${words.twoAtOnce} ${text}`;
}

function numberedList(sentences: readonly string[]): string {
  return sentences.length === 1
    ? sentences.join("")
    : sentences.map((sentence, i) => `(${i + 1}) ${sentence}`).join(" ");
}
