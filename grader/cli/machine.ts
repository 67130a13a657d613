import type { Exercise } from "../model/exercise.ts";
import type { EngineInfo, SandboxChoice, SandboxInfo } from "../model/manifest.ts";
import { faultNotice } from "../reference/lock/fault.ts";
import { type AnswerChoice, openReference, type Reference } from "../reference/reference.ts";
import type { Source } from "../reference/source.ts";
import { openPages, type Pages } from "../report/render/page/open-pages.ts";
import { openSandbox, type Sandbox, SandboxRefused } from "../sandbox/sandbox.ts";
import { setUpBundle } from "../setup/bundle.ts";
import { CHILD, PAGES } from "../setup/bundles.ts";
import { setUpEngine } from "../setup/set-up-engine.ts";
import { REMEDIES } from "../store/remedies.ts";
import { CommandError, EXIT } from "./exit.ts";
import { isEverythingRequired } from "./required.ts";
import type { Streams } from "./streams.ts";

/** What is said of the machine: everything, or, to a learner, only what limits the result. */
export type Told = "everything" | "limits";

/**
 * Opens the reference, after its engine was set up if need be. Says where answers come from as soon as that is known:
 * what is locked needs no engine.
 */
export async function referenceFor(
  choice: AnswerChoice,
  streams: Streams,
  { isFresh = false, told = "everything" }: { readonly isFresh?: boolean; readonly told?: Told } = {},
): Promise<Reference> {
  if (choice !== "locked") await setUpEngine(choice, (line) => streams.err(`${line}\n`));
  return openReference(choice, { tell: (source) => say(source, streams, told), isFresh });
}

function say(source: Source, streams: Streams, told: Told): void {
  if (source.kind === "lock-refused") {
    const notice = faultNotice(source.fault);
    if (notice !== null) streams.err(`notice: ${notice}\n`);
    return;
  }
  const { engine, kind } = source;
  const notice = engineNotice(engine);
  const whose = kind === "locked" ? "locked answers of " : "";
  if (notice !== null) demand(notice, streams);
  else if (told === "everything")
    streams.err(`engine: ${whose}tfjs-node ${engine.version} (TensorFlow ${engine.tensorflow})\n`);
}

/** Opens the sandbox for programs of these exercises, or ends the command with the reason why there is none. */
export async function sandboxFor(
  choice: SandboxChoice,
  exercises: readonly Exercise[],
  streams: Streams,
  told: Told = "everything",
): Promise<Sandbox> {
  await setUpBundle(CHILD, (line) => streams.err(`${line}\n`));
  const memoryMiB = Math.max(0, ...exercises.map(({ limits }) => limits.memoryMiB));
  const sandbox = await openSandbox(choice, { memoryMiB }).catch(refuse);
  const { level, layers, notice } = sandbox.info;
  if (notice !== null || told === "everything") streams.err(`sandbox: ${level} (${layers.join(" + ")})\n`);
  if (notice === null) return sandbox;
  if (isEverythingRequired()) await sandbox.close();
  demand(notice, streams);
  return sandbox;
}

/** The page renderer, or a notice that pages are left out. */
export async function pagesFor(streams: Streams): Promise<Pages | null> {
  await setUpBundle(PAGES, (line) => streams.err(`${line}\n`));
  const pages = await openPages();
  if (pages === null)
    demand(`pages: reports come without HTML, their pages are not built (${REMEDIES.build})`, streams);
  return pages;
}

function refuse(error: unknown): never {
  if (error instanceof SandboxRefused) throw new CommandError(error.message, EXIT.incomplete);
  throw error;
}

/** A notice if answers do not come from tfjs-node. */
function engineNotice(engine: EngineInfo): string | null {
  return engine.name === "tfjs-node"
    ? null
    : `engine: answers come from tfjs in WebAssembly, not from tfjs-node (${REMEDIES.setUp} says what is missing)`;
}

/** Every notice about the machine, for the manifest. */
export function noticesOf(engine: EngineInfo, sandbox: SandboxInfo): readonly string[] {
  return [engineNotice(engine), sandbox.notice].filter((notice) => notice !== null);
}

/** Prints a notice about a missing part, or fails if everything is required. */
function demand(notice: string, streams: Streams): void {
  if (isEverythingRequired()) {
    throw new CommandError(`${notice}\nPOOLGRADE_REQUIRE_ALL=1 makes this a failure`, EXIT.incomplete);
  }
  streams.err(`notice: ${notice}\n`);
}
