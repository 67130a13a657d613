/* Runs one learner's program on its own VM, with a fresh realm for every call. */

import type { Reply, Request } from "../wire/protocol.ts";
import { inspect } from "./inspect.ts";
import { type Linked, link } from "./linked.ts";
import type { Print } from "./realm/harness.ts";
import { type Ending, replyTo } from "./reply-to.ts";
import type { CallRequest, Vm } from "./vm.ts";

type Open = Extract<Request, { readonly kind: "open" }>;
type Send = (reply: Reply) => void;

/** A program that compiled, ready to be called. */
export type OpenProgram = {
  readonly kind: "program";
  /** Sends `loaded` and whatever the call prints as it runs, and finally its outcome. */
  call(request: CallRequest, send: Send): Promise<void>;
  /** Repeats the last call in the same realm; returns whether the result was the same, if the first was a tensor. */
  repeat(send: Send): Promise<boolean>;
  dispose(): void;
};

/** Compiles a program and checks its imports and exports without running it. */
export function openProgram(openVm: (memoryMiB: number) => Vm, open: Open): OpenProgram | Reply {
  const { compiled, functionName, memoryMiB } = open;
  let vm = openVm(memoryMiB);
  let hasLoaded = false;
  const inspected = inspect(vm, open);
  if (inspected.kind !== "linked") {
    vm.dispose();
    return inspected;
  }
  let linked: Linked | null = inspected;
  let last: Linked | null = null;
  let sendNow: Send = () => {};
  const leave = () => {
    last?.realm.dispose();
    last = null;
    if (vm.isGone() || !vm.isWorn()) return;
    vm.dispose();
    vm = openVm(memoryMiB);
  };
  return {
    kind: "program",
    async call(request, send) {
      sendNow = send;
      const loaded = () => {
        if (!hasLoaded) send({ kind: "loaded" });
        hasLoaded = true;
      };
      if (last !== null) leave();
      last = linked ?? link(vm, compiled.code);
      linked = null;
      const print: Print = (text, more) => sendNow({ kind: "printed", text, more });
      send(replyTo(await callIn(vm, last, functionName, request, print, loaded), compiled));
    },
    async repeat(send) {
      sendNow = send;
      if (last === null || vm.isGone()) return true;
      return last.realm.repeat(last.learner, functionName);
    },
    dispose: () => vm.dispose(),
  };
}

async function callIn(
  vm: Vm,
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
  const outcome = vm.isGone() ? null : realm.outcome();
  return vm.isGone() ? { kind: "out-of-memory" } : { kind: "ended", failure, outcome };
}
