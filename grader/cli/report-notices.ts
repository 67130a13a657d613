import { changedSpecs } from "../class/manifest.ts";
import type { Rendered } from "../class/render-class.ts";
import { exercisesIn, type Standing } from "../class/standing.ts";
import { poorerNotice } from "./class-notices.ts";
import { listNames } from "./phrases.ts";
import type { Plan } from "./report-plan.ts";
import { say } from "./report-writer.ts";
import type { Streams } from "./streams.ts";

/** Reports which exercises have changed or disappeared since the reports were graded. */
export async function sayChanges({ reportsFolder, exercises, found }: Plan, streams: Streams): Promise<void> {
  const changed = await changedSpecs(
    reportsFolder,
    exercises.map(({ exercise }) => exercise),
  );
  for (const id of changed)
    streams.err(`notice: ${id} is not what it was when these reports were graded: grade again to judge by it\n`);
  const there = new Set(exercises.map(({ exercise }) => exercise.id));
  const missing = [...exercisesIn(found.reports)].filter((id) => !there.has(id));
  if (missing.length > 0)
    streams.err(`notice: of these exercises only the reports are there, and stay as they are: ${listNames(missing)}\n`);
}

/** Reports what the reports cannot show, or no longer show. */
export function sayWhatIsNotThere({ notKept, cut, unreadable }: Rendered, found: Standing, streams: Streams): void {
  say(poorerNotice(notKept), streams);
  if (cut.length > 0) streams.err(`notice: only what the student sees is there of: ${listNames(cut)}\n`);
  const all = new Map([...found.unreadable, ...unreadable].map(({ folder, why }) => [folder, why]));
  for (const [folder, why] of all) streams.err(`the report in ${JSON.stringify(folder)} cannot be read: ${why}\n`);
  if (all.size > 0) streams.err("  help: grade again to write it anew\n");
}
