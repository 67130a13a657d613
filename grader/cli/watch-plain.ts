import { existsSync } from "node:fs";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import type { CheckTarget } from "./check-target.ts";
import type { Context } from "./command.ts";
import { type Desk, type DeskOptions, openDesk, type Worked } from "./desk.ts";
import { EXIT } from "./exit.ts";

/** Prints a result after every save, where nobody can press keys, until it is stopped. */
export async function watchPlain(
  target: CheckTarget,
  options: DeskOptions,
  context: Context,
  tell: (desk: Desk, worked: Worked) => Promise<void>,
): Promise<number> {
  const { streams } = context;
  const words = COACH_WORDS[options.lang];
  const ended = Promise.withResolvers<number>();
  const look = async () => {
    if (desk === null) return;
    if (!existsSync(desk.file)) return streams.err(`${words.unwritten(desk.work.file)}\n`);
    streams.err(`${words.checking}\n`);
    const worked = await desk.check();
    if (worked !== null) await tell(desk, worked);
  };
  const desk = await openDesk(target, options, context, () => {
    look().catch(ended.reject);
  });
  if (desk === null) return EXIT.authorError;
  look().catch(ended.reject);
  try {
    return await ended.promise;
  } finally {
    await desk.close();
  }
}
