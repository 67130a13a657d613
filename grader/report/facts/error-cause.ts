import type { Thrown } from "../../model/run.ts";

/** The usual cause of an error in a learner's code; `name` is the learner's own text. */
export type Cause =
  | { readonly kind: Plain }
  | { readonly kind: "no-row"; readonly index: string }
  | { readonly kind: "no-such-global" | "undeclared" | "too-early" | "not-a-function"; readonly name: string }
  | { readonly kind: "python"; readonly name: string; readonly instead: string };

type Plain =
  | "read-of-nothing"
  | "write-to-nothing"
  | "array-length"
  | "constant"
  | "endless-recursion"
  | "not-iterable"
  | "empty-list"
  | "not-cloned";

/** The cause by V8's message, from the first row that matches; null if none does. */
export function causeOf({ name, message }: Pick<Thrown, "name" | "message">): Cause | null {
  for (const { of, says, cause } of CAUSES) {
    const found = name === of ? says.exec(message) : null;
    if (found !== null) return cause(found[1] ?? "");
  }
  return null;
}

type Row = { readonly of: string; readonly says: RegExp; readonly cause: (name: string) => Cause };

const CAUSES: readonly Row[] = [
  { of: "ReferenceError", says: /^(.+) is not defined$/, cause: undefinedName },
  { of: "ReferenceError", says: /^Cannot access '(.+)' before initialization$/, cause: causeWithName("too-early") },
  { of: "TypeError", says: /^Cannot read properties of undefined \(reading '(\d+)'\)$/, cause: noRow },
  {
    of: "TypeError",
    says: /^Cannot (?:read properties of|destructure .+ as it is) (?:undefined|null)/,
    cause: plain("read-of-nothing"),
  },
  { of: "TypeError", says: /^Cannot set properties of (?:undefined|null)/, cause: plain("write-to-nothing") },
  { of: "TypeError", says: /is not iterable/, cause: plain("not-iterable") },
  { of: "TypeError", says: /^Reduce of empty array with no initial value$/, cause: plain("empty-list") },
  { of: "TypeError", says: /^Assignment to constant variable\.?$/, cause: plain("constant") },
  { of: "TypeError", says: /^(?:globalThis|window|self|global)\.([\w$]+) is not a function$/, cause: global },
  { of: "TypeError", says: /^(.+) is not a function$/, cause: causeWithName("not-a-function") },
  { of: "RangeError", says: /^Invalid array length$/, cause: plain("array-length") },
  { of: "RangeError", says: /^Maximum call stack size exceeded$/, cause: plain("endless-recursion") },
  { of: "DataCloneError", says: /could not be cloned\.$/, cause: plain("not-cloned") },
];

function undefinedName(name: string): Cause {
  const instead = Object.hasOwn(PYTHON, name) ? PYTHON[name] : undefined;
  if (instead !== undefined) return { kind: "python", name, instead };
  return FOREIGN.has(name) ? { kind: "no-such-global", name } : { kind: "undeclared", name };
}

function global(name: string): Cause {
  return FOREIGN.has(name) ? { kind: "no-such-global", name } : { kind: "not-a-function", name };
}

function noRow(index: string): Cause {
  return { kind: "no-row", index };
}

function plain(kind: Plain): Row["cause"] {
  return () => ({ kind });
}

function causeWithName(kind: "too-early" | "not-a-function"): Row["cause"] {
  return (name) => ({ kind, name });
}

/** Names from Python, and what to write here instead. */
const PYTHON: Readonly<Record<string, string>> = {
  None: "null",
  True: "true",
  False: "false",
  print: "console.log(…)",
  len: "x.length",
  range: "for (let i = 0; i < n; i++)",
};

/** Globals of Node, of browsers and of libraries that a learner may count on. */
const FOREIGN: ReadonlySet<string> = new Set(
  [
    "process require module exports __dirname __filename global Buffer Deno Bun",
    "setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask",
    "requestAnimationFrame cancelAnimationFrame requestIdleCallback",
    "window document navigator location history screen localStorage sessionStorage indexedDB",
    "alert prompt confirm fetch Request Response Headers FormData XMLHttpRequest WebSocket EventSource",
    "TextEncoder TextDecoder crypto URL URLSearchParams Blob File FileReader atob btoa",
    "AbortController AbortSignal Event EventTarget CustomEvent MessageChannel BroadcastChannel DOMException",
    "Worker Image ImageData HTMLElement HTMLCanvasElement OffscreenCanvas createImageBitmap Element Node",
    "WebAssembly SharedArrayBuffer Atomics WeakRef FinalizationRegistry Temporal",
    "tf tfjs np numpy nj math cv cv2 torch keras tensorflow _ lodash $ jQuery THREE d3 Jimp sharp fs path",
  ].flatMap((names) => names.split(" ")),
);
