import { taskFacts } from "../report/facts/task.ts";
import { taskText } from "../report/render/terminal/task.ts";
import { REMEDIES } from "../store/remedies.ts";
import { type Context, command } from "./command.ts";
import { courseExercises } from "./course-exercises.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import type { OptionValues } from "./options.ts";

const OPTIONS = ["exercises", "langOfLocale"] as const;
type ShowOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Shows the task of an exercise: what to write, in which file, and what the function is called.

Examples:
  poolgrade show max-pool-2d
  poolgrade show max-pool-2d --lang ko

${exitHelp(["done", "shown"], ["authorError", "the exercise's spec is in error: tell your instructor"], USAGE)}`;

export const showCommand = command({
  name: "show",
  description: "show the task of an exercise",
  arguments: { "<exercise>": "id of the exercise" },
  options: OPTIONS,
  help: EXPLANATION,
  isForLearners: true,
  run: (options, [id = ""], context) => show(id, options, context),
});

async function show(id: string, { exercises, lang }: ShowOptions, context: Context): Promise<number> {
  const [exercise] = (await courseExercises(exercises, [id], "shown", context)) ?? [];
  if (exercise === undefined) return EXIT.authorError;
  const commands = { start: `${REMEDIES.poolgrade} start ${id}`, check: `${REMEDIES.poolgrade} check ${id}` };
  context.streams.out(taskText(taskFacts(exercise, new Date()), commands, lang, context.streams.screen));
  return EXIT.done;
}
