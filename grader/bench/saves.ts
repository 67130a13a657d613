import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { answeredFor, openChecker } from "../cli/checker.ts";
import type { Streams } from "../cli/streams.ts";
import { watchFile } from "../coach/watch-file.ts";
import type { Submission } from "../model/submission.ts";
import { PIPE } from "../report/render/terminal/screen.ts";
import { LESSONS } from "./class.ts";
import { handIn } from "./hand-in.ts";

/** How long a learner waits after a save while the coach runs: in nine of ten saves not longer than `mostMs`. */
export type SaveTimes = { readonly medianMs: number; readonly mostMs: number };

const SAVES = 60;
const SILENT: Streams = { out: () => {}, err: () => {}, command: () => {}, screen: PIPE, live: false };

/** Saves wrong and right files in turn, each another text. */
export async function saveTimes(folder: string): Promise<SaveTimes> {
  const [lesson] = LESSONS;
  if (lesson === undefined) throw new Error("there is no lesson to save a file of");
  const target = { exercisesFolder: join(folder, "exercises"), id: lesson.id };
  const answered = await answeredFor(target, { engine: "auto" }, SILENT);
  if (answered === null) throw new Error(`the spec of ${lesson.id} is in error`);
  const checker = await openChecker(answered, new Date(), { sandbox: "strict" }, SILENT);
  const file = join(folder, `${lesson.id}.ts`);
  writeFileSync(file, "");
  let saved: (submission: Submission) => void = () => {};
  const watching = watchFile(file, (submission) => saved(submission), { isPolling: false });
  const times: number[] = [];
  for (let i = 0; i < SAVES; i++) {
    const change = new Promise<Submission>((resolve) => {
      saved = resolve;
    });
    const begun = performance.now();
    writeFileSync(file, handIn(lesson, i % 2 === 0 ? "wrong-start" : "none", `save ${i}`));
    await checker.check(file, await change);
    times.push(performance.now() - begun);
  }
  watching.close();
  await checker.close();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    medianMs: sorted[Math.floor(SAVES / 2)] ?? Number.NaN,
    mostMs: sorted[Math.floor(SAVES * 0.9)] ?? Number.NaN,
  };
}
