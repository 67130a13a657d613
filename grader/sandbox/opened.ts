/* In the jail: one learner's program on a ground of its own, and a fresh realm for every call. */
import type { CallRequest, Ground } from "./ground.ts";
import { inspect } from "./inspect.ts";
import { type Linked, link } from "./linked.ts";
import { type Ending, replyTo } from "./outcome.ts";
import type { Reply, Request } from "./protocol.ts";
import type { Print } from "./realm/harness.ts";

type Open = Extract<Request, { readonly kind: "open" }>;
type Send = (reply: Reply) => void;

/** A program that compiled, ready to be called. */
export type Opened = {
  readonly kind: "opened";
  /** Sends what the call says on its way, and at last what it came to. */
  call(request: CallRequest, send: Send): Promise<void>;
  /** Makes the last call once more in the same realm; whether it came to the same, where it had come to a tensor. */
  repeat(send: Send): Promise<boolean>;
  dispose(): void;
};

/** Takes a program in and looks at its imports and exports, running nothing of it. */
export function openProgram(openGround: (memoryMiB: number) => Ground, open: Open): Opened | Reply {
  const { compiled, functionName, memoryMiB } = open;
  let ground = openGround(memoryMiB);
  let hasLoaded = false;
  const inspected = inspect(ground, open);
  if (inspected.kind !== "linked") {
    ground.dispose();
    return inspected;
  }
  let linked: Linked | null = inspected;
  let last: Linked | null = null;
  let sendNow: Send = () => {};
  const leave = () => {
    last?.realm.dispose();
    last = null;
    if (ground.isGone() || !ground.isWorn()) return;
    ground.dispose();
    ground = openGround(memoryMiB);
  };
  return {
    kind: "opened",
    async call(request, send) {
      sendNow = send;
      const loaded = () => {
        if (!hasLoaded) send({ kind: "loaded" });
        hasLoaded = true;
      };
      if (last !== null) leave();
      last = linked ?? link(ground, compiled.code);
      linked = null;
      const print: Print = (text, more) => sendNow({ kind: "printed", text, more });
      send(replyTo(await callIn(ground, last, functionName, request, print, loaded), compiled));
    },
    async repeat(send) {
      sendNow = send;
      if (last === null || ground.isGone()) return true;
      return last.realm.repeat(last.learner, functionName);
    },
    dispose: () => ground.dispose(),
  };
}

async function callIn(
  ground: Ground,
  { realm, learner }: Linked,
  functionName: string,
  request: CallRequest,
  print: Print,
  loaded: () => void,
): Promise<Ending> {
  let failure = realm.prepare(request, print) ?? (await realm.evaluate(learner));
  if (failure === null) {
    loaded();
    failure = await realm.call(learner, functionName);
  }
  const outcome = ground.isGone() ? null : realm.outcome();
  return ground.isGone() ? { kind: "out-of-memory" } : { kind: "ended", failure, outcome };
}
