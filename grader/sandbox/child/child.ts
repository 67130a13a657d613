/* The process in the jail: reads requests from stdin, one at a time, and answers on stdout. See `protocol.ts`. */
import { readSync, writeSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { decodeFrame, encodeFrame, frameBytes, HEAD_BYTES } from "../wire/frame.ts";
import type { Reply } from "../wire/protocol.ts";
import { replyFrame } from "../wire/reply.ts";
import { requestOf } from "../wire/request.ts";
import { openCollector } from "./collect.ts";
import { compile } from "./compile.ts";
import { loadIsolatedVm } from "./isolated-vm.ts";
import { openNodeVm } from "./node-vm.ts";
import { type OpenProgram, openProgram } from "./program.ts";

/** The path of isolated-vm's addon; empty: only node:vm is available. */
const addon = process.argv.at(-1) ?? "";
process.env.TZ = "UTC";
const openVm = addon === "" ? openNodeVm : loadIsolatedVm(addon);
let sent = 0;
const passed = openCollector();
serve();

async function serve(): Promise<void> {
  let program: OpenProgram | Reply | null = null;
  send(0, { kind: "ready" });
  for (let bytes = receive(); bytes !== null; bytes = receive()) {
    const frame = decodeFrame(bytes);
    const request = requestOf(frame);
    switch (request.kind) {
      case "strip":
        send(frame.id, compile(request.source));
        break;
      case "open": {
        if (program?.kind === "program") program.dispose();
        program = openProgram(openVm, request);
        send(frame.id, program.kind === "program" ? { kind: "compiled" } : program);
        break;
      }
      case "call":
        if (program === null) throw new Error("a call before a program");
        // The parent may have sent calls along with a program that failed to compile.
        if (program.kind !== "program") send(frame.id, program);
        else await program.call(request, (reply) => send(frame.id, reply));
        break;
      case "repeat":
        if (program === null) throw new Error("a repetition before a program");
        if (program.kind !== "program") send(frame.id, program);
        else {
          const isSame = await program.repeat((reply) => send(frame.id, reply));
          send(frame.id, { kind: "repeated", isSame });
        }
        break;
    }
    await nextTurn(); // isolated-vm frees released memory when the event loop turns
    passed(bytes.length + sent);
    sent = 0;
  }
}

function send(id: number, reply: Reply): void {
  const bytes = encodeFrame(replyFrame(id, reply));
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
  sent += bytes.length;
}

/** The next frame, head included; null when the parent has closed the pipe. */
function receive(): Uint8Array | null {
  const head = fill(new Uint8Array(HEAD_BYTES), 0);
  if (head === null) return null;
  const bytes = new Uint8Array(frameBytes(head));
  bytes.set(head);
  return fill(bytes, HEAD_BYTES);
}

function fill(bytes: Uint8Array, from: number): Uint8Array | null {
  for (let at = from; at < bytes.length; ) {
    const read = readSome(bytes, at);
    if (read === 0) return null;
    at += read;
  }
  return bytes;
}

/** How many bytes came; 0 at the end of the pipe, which on Windows is an error. */
function readSome(bytes: Uint8Array, at: number): number {
  try {
    return readSync(0, bytes, at, bytes.length - at, null);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EOF") return 0;
    throw error;
  }
}
