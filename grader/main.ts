import { fileURLToPath } from "node:url";
import { rerunIfTooOld } from "./setup/suitable-node.js";

const INTERRUPTED = 130;
const UNPRINTED = 2;
/** Within so short a time nobody asks twice. */
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
    if (error.code === "EPIPE") process.exit(0); // whoever read our output has seen enough
    streams.err(`poolgrade: the result cannot be printed: ${error.message}\n`);
    process.exit(UNPRINTED);
  });
  process.stderr.on("error", () => undefined); // nobody listens any more
  const code = await run(args, streams, stopping);
  await new Promise((resolve) => process.stdout.write("", resolve)); // so that a fault of it is heard
  return code;
}

/**
 * Aborted by Ctrl-C or by a request to end; a second one ends the program at once, and all that it started. One Ctrl-C may
 * come twice: from the terminal, and from npm or the Node that started us, which hand it on.
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
