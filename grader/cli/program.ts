import { Command, CommanderError, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Language } from "../model/text.ts";
import { auditCommand } from "./audit.ts";
import { checkCommand } from "./check.ts";
import { collectCommand } from "./collect.ts";
import { courseHere, isCourse } from "./course-place.ts";
import { doctorCommand } from "./doctor.ts";
import { exitCodeFor } from "./ending.ts";
import { EXIT } from "./exit.ts";
import { explainCommand } from "./explain.ts";
import { gradeCommand } from "./grade.ts";
import { handoutCommand } from "./handout.ts";
import { initCommand } from "./init.ts";
import { listCommand } from "./list.ts";
import { localeLanguage } from "./locale.ts";
import { lockCommand } from "./lock.ts";
import { reportCommand } from "./report.ts";
import { showCommand } from "./show.ts";
import { startCommand } from "./start.ts";
import { stopBy } from "./stop.ts";
import type { Streams } from "./streams.ts";
import { swallowedOptions } from "./swallowed.ts";
import { isTerminal } from "./terminal.ts";
import { validateCommand } from "./validate.ts";
import { VERSION } from "./version.ts";

/** To add a command, add a row. */
const COMMANDS = [
  listCommand,
  showCommand,
  startCommand,
  explainCommand,
  checkCommand,
  initCommand,
  collectCommand,
  gradeCommand,
  reportCommand,
  validateCommand,
  auditCommand,
  lockCommand,
  handoutCommand,
  doctorCommand,
];

/** What `poolgrade` alone means to somebody who sits at a terminal in a course. */
const COACH = ["check", "--watch"] as const;

/** Runs one command line; returns its exit code. */
export async function run(typed: readonly string[], streams: Streams, signal: AbortSignal): Promise<number> {
  const args = typed.length === 0 && isTerminal() && (await isCourse()) ? COACH : typed;
  let code: number = EXIT.done;
  const stop = stopBy(signal);
  const program = new Command("poolgrade")
    .description(
      "Grades pooling exercises: runs hand-ins in a sandbox, checks them against tfjs-node, explains what went wrong.",
    )
    .version(VERSION, "--version")
    .helpCommand("help [command]", "explain a command and show examples")
    .addHelpText("after", EXAMPLES);
  const commands = COMMANDS.map(({ open }) =>
    open({ streams, stop }, (ended) => {
      code = ended;
    }),
  );
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    const outputError = () => undefined; // it is said below, in the user's language
    command.exitOverride().configureOutput({ writeOut: streams.out, writeErr: streams.err, outputError });
  }
  try {
    const swallowed = swallowedOptions(args);
    if (swallowed !== null) throw swallowed;
    await Promise.race([program.parseAsync(normalizeHelp(args), { from: "user" }), stop.stopped]);
    return code;
  } catch (error) {
    const language = await languageOfMistakes(args, commands, error instanceof CommanderError);
    return exitCodeFor(error, language, streams, stop);
  }
}

/**
 * The language in which a mistake is told: to learners the command's own, which is the course's unless they choose
 * another; to instructors English. A command line that could not be read has not asked for the course yet.
 */
async function languageOfMistakes(
  [name]: readonly string[],
  parsers: readonly CommandUnknownOpts[],
  isUnread: boolean,
): Promise<Language> {
  const at = COMMANDS.findIndex((each) => each.name === name);
  if (COMMANDS[at]?.isForLearners === false) return "en";
  const parser = parsers[at];
  const isChosen = parser !== undefined && parser.getOptionValueSource("lang") !== "default";
  if (isChosen) return parser.opts().lang as Language;
  return (isUnread ? (await courseHere())?.course?.language : null) ?? localeLanguage();
}

const EXAMPLES = `
\`poolgrade COMMAND --help\` explains a command and shows examples.

Examples:
  poolgrade check max-pool-2d my-try.ts
  poolgrade grade
  poolgrade help check

Relative paths are relative to where you stand, also under \`npm run poolgrade -- COMMAND\`.`;

/** `poolgrade check help` means `poolgrade help check`. */
function normalizeHelp(args: readonly string[]): readonly string[] {
  return args.length === 2 && args[1] === "help" && args[0] !== "help" ? ["help", args[0] ?? ""] : args;
}
