import { fileURLToPath } from "node:url";
import { rerunIfTooOld } from "./setup/suitable-node.js";

const INTERRUPTED = 130;
const UNPRINTED = 2;
/** Nobody presses Ctrl-C twice within this time. */
const SAME_MS = 300;

const args = process.argv.slice(2);
process.exit((await rerunIfTooOld(fileURLToPath(import.meta.url), args)) ?? (await main()));

/** Runs the command line. */
async function main(): Promise<number> {
  const stopping = stopOnSignals();
  const { run } = await import("./cli/program.ts");
  const { streamsTo } = await import("./cli/streams.ts");
  const streams = streamsTo(process.stdout, process.stderr);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0); // whoever reads our output has stopped reading
    streams.err(`poolgrade: the result cannot be printed: ${error.message}\n`);
    process.exit(UNPRINTED);
  });
  process.stderr.on("error", () => undefined); // nobody reads it any more
  const code = await run(args, streams, stopping);
  await new Promise((resolve) => process.stdout.write("", resolve)); // lets its errors be reported first
  return code;
}

/**
 * Aborted by Ctrl-C or by a request to terminate; a second one ends the program immediately, with everything it
 * started. A single Ctrl-C may arrive twice: from the terminal, and from npm or the Node that started us, which pass it
 * on.
 */
function stopOnSignals(): AbortSignal {
  const stopping = new AbortController();
  let firstMs = 0;
  const stop = () => {
    if (!stopping.signal.aborted) firstMs = performance.now();
    else if (performance.now() - firstMs > SAME_MS) process.exit(INTERRUPTED);
    stopping.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  return stopping.signal;
}
