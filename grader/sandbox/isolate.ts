/* In the jail: one learner's program in an isolate of its own, and a fresh context for every call. */
import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import type IsolatedVm from "isolated-vm";
import type { Call } from "../model/program.ts";
import { inspect } from "./inspect.ts";
import { type Linked, link, moduleOf } from "./module.ts";
import { type Ending, replyTo } from "./outcome.ts";
import type { Reply, Request } from "./protocol.ts";
import { HARNESS, type Harness, type Outcome } from "./realm/harness.ts";

type Ivm = typeof IsolatedVm;
type Open = Extract<Request, { readonly kind: "open" }>;
type Send = (reply: Reply) => void;

/** A program that compiled, ready to be called. */
export type Opened = {
  readonly kind: "opened";
  /** Sends what the call says on its way, and at last what it came to. */
  call(call: Call, send: Send): void;
  dispose(): void;
};

/** Loads isolated-vm from its addon alone, so that nothing else of the package need be in the jail. */
export function loadIsolatedVm(addon: string): Ivm {
  return (createRequire("/")(addon) as { readonly ivm: Ivm }).ivm;
}

/** Takes a program in and looks at its imports and exports, running nothing of it. */
export function openProgram(ivm: Ivm, open: Open): Opened | Reply {
  const { compiled } = open;
  let room = openRoom(ivm, open.memoryMiB);
  let hasLoaded = false;
  const inspected = inspect(room.isolate, open);
  if (inspected.kind !== "linked") {
    room.isolate.dispose();
    return inspected;
  }
  let linked: Linked | null = inspected;
  return {
    kind: "opened",
    call(call, send) {
      const loaded = () => {
        if (!hasLoaded) send({ kind: "loaded" });
        hasLoaded = true;
      };
      const place = linked ?? link(room.isolate, moduleOf(room.isolate, compiled.code));
      linked = null;
      send(replyTo(callIn(ivm, room, place, open.functionName, call, send, loaded), compiled));
      if (room.isolate.isDisposed || !isWorn(room.isolate, open.memoryMiB)) return;
      room.isolate.dispose();
      room = openRoom(ivm, open.memoryMiB);
    },
    dispose: () => room.isolate.dispose(),
  };
}

type Room = { readonly isolate: IsolatedVm.Isolate; readonly harness: IsolatedVm.Script };

function openRoom(ivm: Ivm, memoryMiB: number): Room {
  const isolate = new ivm.Isolate({ memoryLimit: memoryMiB, onCatastrophicError: die });
  if (harnessCache !== null)
    return { isolate, harness: isolate.compileScriptSync(HARNESS, { cachedData: harnessCache }) };
  const harness = isolate.compileScriptSync(HARNESS, { produceCachedData: true });
  harnessCache = (harness as typeof harness & IsolatedVm.CachedDataResult).cachedData ?? null;
  return { isolate, harness };
}

/** What V8 made of the harness in this process's first isolate; the others need not compile it again. */
let harnessCache: IsolatedVm.ExternalCopy<ArrayBuffer> | null = null;

/** Whether what earlier calls left, though nobody holds it, takes a part of the next call's memory. */
function isWorn(isolate: IsolatedVm.Isolate, memoryMiB: number): boolean {
  const heap = isolate.getHeapStatisticsSync();
  return heap.total_heap_size + heap.externally_allocated_size > (memoryMiB * 2 ** 20) / 4;
}

/** After this, V8 cannot even end its process in an orderly way; the parent reads why on stderr. */
function die(message: string): void {
  writeSync(2, message);
  process.abort();
}

function callIn(
  ivm: Ivm,
  { isolate, harness }: Room,
  { context, learner }: Linked,
  functionName: string,
  call: Call,
  send: Send,
  loaded: () => void,
): Ending {
  const realm = harness.runSync(context, { reference: true }) as IsolatedVm.Reference<Harness>;
  const ask = (method: keyof Harness, args: readonly unknown[], copy = false): unknown =>
    realm.getSync(method, { reference: true }).applySync(undefined, args as never, copy ? { result: { copy } } : {});
  const inputs = new ivm.ExternalCopy(call.inputs).copyInto({ release: true });
  const options = new ivm.ExternalCopy(call.options).copyInto({ release: true });
  try {
    ask("prepare", [inputs, options, (text: string) => send({ kind: "printed", text })]);
    learner.evaluateSync();
    loaded();
    ask("call", [learner.namespace.derefInto(), functionName]);
    return { kind: "ended", outcome: ask("outcome", [], true) as Outcome };
  } catch (thrown) {
    if (isolate.isDisposed) return { kind: "out-of-memory" };
    return { kind: "failed", thrown, outcome: ask("outcome", [], true) as Outcome | null };
  } finally {
    if (!isolate.isDisposed) context.release();
  }
}
