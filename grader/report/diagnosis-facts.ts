import type { Diagnosis } from "../model/diagnosis.ts";
import type { ExerciseReport } from "../model/report.ts";
import type { VerdictKind } from "../model/verdict.ts";
import type { Said, Words } from "./words/words.ts";

const MOST_ALTERNATIVES = 3;

/** One line of what is said of a learner's function as a whole; `list` stands below it. */
export type DiagnosisFact = { readonly label: string; readonly text: string; readonly list: readonly string[] };

/** What the function seems to do, what shows it, a hint, and what else it may be; without a name, what was observed. */
export function diagnosisFacts(
  { diagnosis, habits = [], observation, verdict, notAsked }: Told,
  words: Words,
): DiagnosisFact[] {
  const others = habits.filter((habit) => diagnosis?.misconceptions.includes(habit) !== true);
  return [
    ...(diagnosis === null ? [] : named(diagnosis, words)),
    ...(diagnosis !== null || observation === undefined
      ? []
      : [fact(words.labels.observation, words.observation(observation))]),
    ...(others.length === 0 ? [] : [fact(words.labels.aside, habitsText(others, verdict, words))]),
    ...(notAsked === undefined ? [] : [fact(words.labels.notAsked, words.notAsked)]),
  ];
}

/** The parts of a report that are told so. */
type Told = Pick<ExerciseReport, "diagnosis" | "habits" | "observation" | "verdict" | "notAsked">;

/** What the function did besides, and what to do about it; of one that is right, that it costs nothing. */
function habitsText(habits: readonly string[], verdict: VerdictKind, words: Words): string {
  const sentences = (saidOf(habits, words) ?? []).flatMap(({ does, hint }) => [does, hint]);
  return [...sentences, ...(verdict === "correct" ? [words.free] : [])].join(" ");
}

function named(diagnosis: Diagnosis, words: Words): DiagnosisFact[] {
  const { labels } = words;
  const said = saidOf(diagnosis.misconceptions, words, diagnosis.start);
  if (said === null) return [];
  const does = doesText(said, words);
  return [
    fact(labels.cause, does),
    fact(labels.evidence, diagnosis.evidence.length === 0 ? labels.ownEvidence : diagnosis.evidence.join(", ")),
    fact(labels.advice, numbered(said.map(({ hint }) => hint))),
    ...alternatives(diagnosis, words),
  ];
}

function alternatives({ alsoFits }: Diagnosis, words: Words): DiagnosisFact[] {
  const sentences = alsoFits.flatMap((ids) => {
    const said = saidOf(ids, words);
    return said === null ? [] : [doesText(said, words)];
  });
  if (sentences.length === 0) return [];
  const shown = sentences.slice(0, MOST_ALTERNATIVES);
  const left = sentences.length - shown.length;
  return [
    {
      label: words.labels.alternatives,
      text: words.alsoFits,
      list: left === 0 ? shown : [...shown, words.more(left)],
    },
  ];
}

function fact(label: string, text: string): DiagnosisFact {
  return { label, text, list: [] };
}

/** null where one of the ids has no words, as in a report of another version. */
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
  const text = numbered(said.map(({ does }) => does));
  return said.length === 1 ? text : `${words.twoAtOnce} ${text}`;
}

function numbered(sentences: readonly string[]): string {
  return sentences.length === 1
    ? sentences.join("")
    : sentences.map((sentence, i) => `(${i + 1}) ${sentence}`).join(" ");
}
