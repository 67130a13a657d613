import { CommanderError } from "commander";
import { EngineMissing } from "../reference/engine.ts";
import { NotThere } from "../spec/not-there.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { Stop } from "./stop.ts";
import type { Streams } from "./streams.ts";
import { systemFault } from "./system-fault.ts";

/** Reports why a command ended early; returns its exit code. */
export function exitCodeFor(error: unknown, streams: Streams, { signal, hasWritten }: Stop): number {
  if (signal.aborted) {
    streams.err(`stopped; ${hasWritten() ? "the files that were finished are whole" : "nothing was written"}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CommandError) return explain(error.message, error.code, streams);
  if (error instanceof EngineMissing) return explain(error.message, EXIT.incomplete, streams);
  if (error instanceof NotThere) return explain(error.message, EXIT.usage, streams);
  const fault = systemFault(error);
  if (fault !== null) return explain(fault, EXIT.usage, streams);
  const stack = error instanceof Error ? error.stack : String(error);
  return explain(`internal error, please report it: ${stack}`, EXIT.incomplete, streams);
}

function explain(message: string, code: number, streams: Streams): number {
  streams.err(`poolgrade: ${message}\n`);
  return code;
}
