import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Change, pastFile, remember } from "../coach/past-file.ts";
import type { Language } from "../model/text.ts";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { DISK_FAULTS } from "../store/disk-fault.ts";
import type { Context } from "./command.ts";
import { givenPath } from "./user-folder.ts";

/** The file in which a course remembers its learner's work. */
export function courseMemory(exercisesFolder: string, { course: { file } }: Pick<Context, "course">): string {
  return pastFile(file === null ? dirname(resolve(exercisesFolder)) : dirname(resolve(file)));
}

/** Whether a check is remembered: in a learners' copy always, elsewhere once there is such a file. */
export function remembers(file: string, { course: { isLearnersCopy } }: Pick<Context, "course">): boolean {
  return isLearnersCopy || existsSync(file);
}

/** Remembers; on a disk that cannot be written, only says that it does not. */
export async function keepPast(
  file: string,
  id: string,
  change: Change,
  language: Language,
  { streams, stop }: Pick<Context, "streams" | "stop">,
): Promise<void> {
  try {
    await stop.finishing(() => remember(file, id, change));
  } catch (error) {
    if (!Object.hasOwn(DISK_FAULTS, (error as NodeJS.ErrnoException).code ?? "")) throw error;
    streams.err(`notice: ${COACH_WORDS[language].notKept(givenPath(file))}\n`);
  }
}
