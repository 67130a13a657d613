import type { Exercise } from "../../../model/exercise.ts";
import type { ExerciseReport } from "../../../model/report.ts";
import type { Language } from "../../../model/text.ts";
import { outcomesText } from "../../feedback/outcomes.ts";
import { byPart } from "../../locales/by-part.ts";
import { textIn, WORDS } from "../../locales/languages.ts";
import { columns } from "../../text/display-width.ts";
import { visible } from "../../text/escape.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { paint } from "./paint.ts";
import { fitTo, type Screen } from "./screen.ts";

/** What is known of a learner's work on an exercise; of its cases only where there is a report. */
export type Listed = Pick<ExerciseReport, "verdict" | "score" | "maxScore"> & Partial<Pick<ExerciseReport, "cases">>;

/** Before the exercise that keys act on. */
export const CHOSEN = "›";

/** The exercises of a course in its order, with what is known of each by its id; `end` says how many are done. */
export function courseList(
  exercises: readonly Exercise[],
  known: ReadonlyMap<string, Listed>,
  end: string,
  language: Language,
  screen: Screen,
  chosen: string | null = null,
): string {
  const titles = exercises.map(({ title }) => visible(textIn(language, title)));
  const wide = Math.max(...exercises.map(({ id }) => id.length));
  const titleWidth = Math.max(...titles.map(columns));
  const words = WORDS[language];
  const line = (exercise: Exercise) => {
    const entry = known.get(exercise.id);
    const kind = entry?.verdict ?? "missing";
    const title = visible(textIn(language, exercise.title));
    const padded = `${title}${" ".repeat(titleWidth - columns(title))}`;
    const points = entry === undefined ? String(totalOf(exercise)) : `${entry.score}/${entry.maxScore}`;
    const outcome = entry && (outcomesText(entry.cases ?? [], words) ?? words.verdict[kind]);
    const said = outcome === undefined || kind === "correct" ? "" : `  ${outcome}`;
    return `${exercise.id === chosen ? CHOSEN : " "} ${paint(VERDICTS[kind].figure, kind, screen.colour)} ${exercise.id.padEnd(wide)}  ${padded}  ${points}${said}`;
  };
  const parts = byPart(exercises, ({ part }) => part).flatMap(({ part, items }) => [
    ...(part === null ? [] : [visible(textIn(language, part))]),
    ...items.map(line),
  ]);
  return fitTo(`${parts.join("\n")}\n\n${end}\n`, screen);
}

function totalOf({ cases, hidden }: Exercise): number {
  return cases.reduce((sum, { points }) => sum + points, hidden?.points ?? 0);
}
