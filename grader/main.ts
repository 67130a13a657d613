import { fileURLToPath } from "node:url";
import { rerunIfTooOld } from "./setup/suitable-node.js";

const args = process.argv.slice(2);
process.exit((await rerunIfTooOld(fileURLToPath(import.meta.url), args)) ?? (await main()));

/** Runs the command line; Ctrl-C asks it to stop cleanly, a second one ends it at once. */
async function main(): Promise<number> {
  const { run } = await import("./cli/program.ts");
  const { processStreams } = await import("./cli/streams.ts");
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => stopping.abort());
  }
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0); // whoever read our output has seen enough
    throw error;
  });
  return run(args, processStreams(), stopping.signal);
}
