import { Command, CommanderError } from "commander";
import { auditCommand } from "./audit.ts";
import { checkCommand } from "./check.ts";
import { doctorCommand } from "./doctor.ts";
import { CommandError, EXIT } from "./exit.ts";
import { gradeCommand } from "./grade.ts";
import { reportCommand } from "./report.ts";
import type { Streams } from "./streams.ts";
import { validateCommand } from "./validate.ts";
import { VERSION } from "./version.ts";

/** Runs one command line to its exit code. */
export async function run(args: readonly string[], streams: Streams, signal: AbortSignal): Promise<number> {
  let code: number = EXIT.done;
  const end = (ended: number) => {
    code = ended;
  };
  const program = new Command("poolgrade")
    .description(
      "Grades pooling exercises: runs hand-ins in a sandbox, checks them against tfjs-node, explains what went wrong.",
    )
    .version(VERSION, "--version")
    .helpCommand(false)
    .addHelpText("after", "\n`poolgrade COMMAND --help` explains a command and shows examples.");
  const commands = [
    gradeCommand(streams, signal, end),
    checkCommand(streams, end),
    reportCommand(streams, signal, end),
    validateCommand(streams, end),
    auditCommand(streams, end),
    doctorCommand(streams, end),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: streams.out, writeErr: streams.err })
      .showHelpAfterError("(add --help for what there is)");
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return codeOf(error, streams, signal);
  }
}

function codeOf(error: unknown, streams: Streams, signal: AbortSignal): number {
  if (signal.aborted) {
    streams.err("stopped; the reports that were finished are whole\n");
    return EXIT.interrupted;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CommandError) {
    streams.err(`poolgrade: ${error.message}\n`);
    return error.code;
  }
  streams.err(`poolgrade: this is a fault of ours: ${error instanceof Error ? error.stack : String(error)}\n`);
  return EXIT.incomplete;
}
