import { expect, it } from "vitest";
import type { Lock } from "./lock.ts";
import { lockText, parseLock } from "./lock-text.ts";

const [SPEC, HASH] = ["0123456789abcdef".repeat(4), "fedcba9876543210".repeat(4)];

const lock: Lock = {
  spec: SPEC,
  engine: { name: "tfjs-node", version: "4.22.0", tensorflow: "2.13.1" },
  answers: new Map([
    ["lesson", { shape: [2, 2], sha256: HASH, stored: null }],
    ["odd-sizes", { shape: [3], sha256: SPEC, stored: Buffer.from([1, 2, 3, 4]) }],
  ]),
};

const TEXT = `format: poolgrade/lock/v1
spec: ${SPEC}
engine: tfjs-node 4.22.0
tensorflow: 2.13.1
cases:
  lesson: 2x2 ${HASH}
  odd-sizes: 3 ${SPEC} AQIDBA==
`;

it("a lock is text with one line a case, and comes back from it", () => {
  expect(lockText(lock)).toBe(TEXT);
  expect(parseLock(TEXT)).toEqual(lock);
});

it("line ends of Windows make no difference", () => {
  expect(parseLock(TEXT.replaceAll("\n", "\r\n"))).toEqual(lock);
});

it.each<[string, string]>([
  ["nothing", ""],
  ["another format", TEXT.replace("lock/v1", "lock/v2")],
  ["another engine", TEXT.replace("tfjs-node 4", "tfjs 4")],
  ["a hash that is too short", TEXT.replace(HASH, HASH.slice(1))],
  ["a shape that is none", TEXT.replace("2x2", "2x")],
  ["a case twice", TEXT.replace("odd-sizes", "lesson")],
  ["a line more", `${TEXT}more\n`],
  ["an empty line", TEXT.replace("cases:\n", "cases:\n\n")],
  ["an end without its line feed", TEXT.slice(0, -1)],
  ["no case", TEXT.slice(0, TEXT.indexOf("  lesson"))],
])("a text with %s is no lock", (_, text) => {
  expect(text).not.toBe(TEXT);
  expect(parseLock(text)).toBeNull();
});
