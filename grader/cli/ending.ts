import { CommanderError } from "commander";
import type { Language } from "../model/text.ts";
import { EngineMissing } from "../reference/engine.ts";
import { USAGE_WORDS, usageText } from "../report/locales/usage.ts";
import { UsageError } from "../spec/usage-error.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { Stop } from "./stop.ts";
import type { Streams } from "./streams.ts";
import { systemFault } from "./system-fault.ts";

/** Reports why a command ended early, in the language of its users; returns its exit code. */
export function exitCodeFor(error: unknown, language: Language, streams: Streams, stop: Stop): number {
  const { commandLine, seeHelp, stopped } = USAGE_WORDS[language];
  if (stop.signal.aborted) {
    streams.err(`${stopped(stop.hasWritten())}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof CommanderError) {
    if (error.message.startsWith("error: ")) streams.err(`${commandLine(error.message)}\n${seeHelp}\n`);
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  if (error instanceof UsageError) return explain(usageText(error.say, language), EXIT.usage, streams);
  if (error instanceof CommandError) return explain(error.message, error.code, streams);
  if (error instanceof EngineMissing) return explain(error.message, EXIT.incomplete, streams);
  const fault = systemFault(error);
  if (fault !== null) return explain(fault, EXIT.usage, streams);
  const stack = error instanceof Error ? error.stack : String(error);
  return explain(`internal error, please report it: ${stack}`, EXIT.incomplete, streams);
}

function explain(message: string, code: number, streams: Streams): number {
  streams.err(`poolgrade: ${message}\n`);
  return code;
}
