import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { askOnTerminal } from "./ask.ts";
import { type CheckTarget, checkTarget } from "./check-target.ts";
import type { Context } from "./command.ts";
import type { OptionValues } from "./options.ts";
import { firstUndone } from "./undone.ts";
import { isFirstFolder, workFile } from "./work-file.ts";

type Places = OptionValues<"exercises" | "solutions" | "whose" | "langOfLocale">;

/**
 * What is watched: the named exercise, or the first that is not done, and its file, which need not be there yet. Who has
 * no folder yet is asked for its name.
 */
export async function watchTarget(words: readonly string[], places: Places, context: Context): Promise<CheckTarget> {
  const { exercises: exercisesFolder } = places;
  const [named = await firstUndone(exercisesFolder, context)] = words;
  const isKnown = named !== null && (await exerciseIds(exercisesFolder)).includes(named);
  if (words.length > 1 || !isKnown) return checkTarget([named ?? "", ...words.slice(1)], places);
  const student = isFirstFolder(places) ? await askFolder(places, context) : null;
  return { exercisesFolder, id: named, file: workFile(named, student === null ? places : { ...places, student }) };
}

async function askFolder({ lang }: Places, { stop }: Context): Promise<string | null> {
  const ask = askOnTerminal(stop.signal);
  return ask === null ? null : ask(COACH_WORDS[lang].askFolder, usualName());
}

/** The user's name on this machine, where the system says it. */
function usualName({ USER, USERNAME }: NodeJS.ProcessEnv = process.env): string {
  return USER || USERNAME || "me";
}
