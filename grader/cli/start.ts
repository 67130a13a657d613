import { existsSync } from "node:fs";
import { skeletonOf } from "../handout/skeleton.ts";
import { WORDS } from "../report/locales/languages.ts";
import { UsageError } from "../spec/usage-error.ts";
import { REMEDIES } from "../store/remedies.ts";
import { writeWhole } from "../store/write-whole.ts";
import { type Context, command } from "./command.ts";
import { courseExercises } from "./course-exercises.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import type { OptionValues } from "./options.ts";
import { newFile } from "./work-file.ts";

const OPTIONS = ["exercises", "solutions", "whose", "langOfLocale"] as const;
type StartOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Writes a file to begin an exercise with: the task as a comment, and the function with its types. It goes into your folder
below the solutions, where \`check\` looks for it. A file that is there already stays as it is.

Examples:
  poolgrade start max-pool-2d
  poolgrade start max-pool-2d --student kim-minji
  poolgrade start max-pool-2d --lang ko

${exitHelp(["done", "the file is written"], ["authorError", "the exercise's spec is in error: tell your instructor"], USAGE)}`;

export const startCommand = command({
  name: "start",
  description: "write a file to begin an exercise with, never over one that is there",
  arguments: { "<exercise>": "id of the exercise" },
  options: OPTIONS,
  help: EXPLANATION,
  isForLearners: true,
  run: (options, [id = ""], context) => start(id, options, context),
});

async function start(id: string, options: StartOptions, context: Context): Promise<number> {
  const [exercise] = (await courseExercises(options.exercises, [id], "written", context)) ?? [];
  if (exercise === undefined) return EXIT.authorError;
  const file = newFile(id, options, `start ${id}`);
  if (existsSync(file)) throw new UsageError(({ thereAlready }) => thereAlready(file));
  await context.stop.finishing(() => writeWhole(file, skeletonOf(exercise, options.lang)));
  context.streams.out(`${WORDS[options.lang].task.written(file)}\n  ${REMEDIES.poolgrade} check ${file}\n`);
  return EXIT.done;
}
