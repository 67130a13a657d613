import type { Lock, LockedAnswer } from "./lock.ts";

const FORMAT = "poolgrade/lock/v1";

/** The text of a lock's file: YAML with one line a case, so that a change shows which case it is about. */
export function lockText({ spec, engine, answers }: Lock): string {
  const head = [
    `format: ${FORMAT}`,
    `spec: ${spec}`,
    `engine: ${engine.name} ${engine.version}`,
    `tensorflow: ${engine.tensorflow}`,
    "cases:",
  ];
  return [...head, ...[...answers].map(([id, answer]) => `  ${id}: ${answerText(answer)}`), ""].join("\n");
}

/** The lock that a text holds; null if it is not exactly of this form. */
export function parseLock(text: string): Lock | null {
  const [, spec, version, tensorflow, body] = WHOLE.exec(text.replaceAll("\r\n", "\n")) ?? [];
  if (spec === undefined || version === undefined || tensorflow === undefined || body === undefined) return null;
  const lines = body.split("\n").slice(0, -1).map(parseLine);
  const answers = new Map(lines.filter((line) => line !== null));
  if (answers.size < lines.length) return null;
  return { spec, engine: { name: "tfjs-node", version, tensorflow }, answers };
}

const WHOLE = new RegExp(
  `^format: ${FORMAT}\nspec: ([0-9a-f]{64})\nengine: tfjs-node (\\S+)\ntensorflow: (\\S+)\ncases:\n((?:  .*\n)+)$`,
);
const LINE = /^ {2}([a-z0-9-]+): (\d+(?:x\d+)*) ([0-9a-f]{64})(?: ([A-Za-z0-9+/]+=*))?$/;

function answerText({ shape, sha256, stored }: LockedAnswer): string {
  const bytes = stored === null ? "" : ` ${Buffer.from(stored).toString("base64")}`;
  return `${shape.join("x")} ${sha256}${bytes}`;
}

function parseLine(line: string): [string, LockedAnswer] | null {
  const [, id, lengths, sha256, stored] = LINE.exec(line) ?? [];
  if (id === undefined || lengths === undefined || sha256 === undefined) return null;
  const shape = lengths.split("x").map(Number);
  return [id, { shape, sha256, stored: stored === undefined ? null : Buffer.from(stored, "base64") }];
}
