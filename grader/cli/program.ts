import { Command } from "@commander-js/extra-typings";
import { auditCommand } from "./audit.ts";
import { checkCommand } from "./check.ts";
import { collectCommand } from "./collect.ts";
import { doctorCommand } from "./doctor.ts";
import { exitCodeFor } from "./ending.ts";
import { EXIT } from "./exit.ts";
import { explainCommand } from "./explain.ts";
import { gradeCommand } from "./grade.ts";
import { handoutCommand } from "./handout.ts";
import { initCommand } from "./init.ts";
import { listCommand } from "./list.ts";
import { lockCommand } from "./lock.ts";
import { reportCommand } from "./report.ts";
import { showCommand } from "./show.ts";
import { startCommand } from "./start.ts";
import { stopBy } from "./stop.ts";
import type { Streams } from "./streams.ts";
import { swallowedOptions } from "./swallowed.ts";
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

/** Runs one command line; returns its exit code. */
export async function run(args: readonly string[], streams: Streams, signal: AbortSignal): Promise<number> {
  const swallowed = swallowedOptions(args);
  if (swallowed !== null) {
    streams.err(`poolgrade: ${swallowed}\n`);
    return EXIT.usage;
  }
  let code: number = EXIT.done;
  const stop = stopBy(signal);
  const program = new Command("poolgrade")
    .description(
      "Grades pooling exercises: runs hand-ins in a sandbox, checks them against tfjs-node, explains what went wrong.",
    )
    .version(VERSION, "--version")
    .helpCommand("help [command]", "explain a command and show examples")
    .addHelpText("after", EXAMPLES);
  const commands = COMMANDS.map((command) =>
    command({ streams, stop }, (ended) => {
      code = ended;
    }),
  );
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: streams.out, writeErr: streams.err })
      .showHelpAfterError("(run with --help to see the options)");
  }
  try {
    await Promise.race([program.parseAsync(normalizeHelp(args), { from: "user" }), stop.stopped]);
    return code;
  } catch (error) {
    return exitCodeFor(error, streams, stop);
  }
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
