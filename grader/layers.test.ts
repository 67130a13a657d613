import { globSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { importsOf } from "./testing/import-graph.ts";

/**
 * The rooms from top to bottom. A file imports from its own room and from those on lower levels; rooms on the same
 * level do not know each other. Tests, and the code they share, import what they like.
 */
const LEVELS: readonly (readonly string[])[] = [
  ["bench"],
  ["testing", "main.ts"],
  ["vitest"],
  ["cli", "index.ts"],
  ["advice", "class", "coach", "collect", "handout", "init", "setup"],
  ["grade.ts", "audit", "repository", "report/exports", "report/page-data"],
  ["spec", "reference", "submissions", "judge", "marks", "diagnosis", "report/render", "sandbox/sandbox.ts"],
  ["sandbox/trial", "report/page"],
  ["sandbox/host", "sandbox/child"],
  ["sandbox/launch", "sandbox/wire"],
  ["report/feedback"],
  ["report/locales"],
  ["report/facts"],
  ["report/access"],
  ["report/record"],
  ["report/text"],
  ["catalogue", "store", "properties"],
  ["ops"],
  ["pooling"],
  ["numeric"],
  ["model"],
];

/** Rooms that also run in a browser: the whole way from a function's results to what a learner reads. */
const WITHOUT_NODE = [
  ...["grade.ts", "judge", "marks", "diagnosis", "properties", "catalogue", "ops", "pooling", "numeric", "model"],
  ...["report/facts", "report/feedback", "report/locales", "report/access", "report/page"],
];

/** Code that runs or contains untrusted code knows no exercise and no answer. */
const SANDBOX_KNOWS = /^(?:sandbox\/|model$|store$)/;

/** Code in learners' browsers knows what pooling is, but no operation of an exercise and no misconception. */
const OF_ANSWERS = ["ops", "catalogue", "properties", "reference"];

const FOLDER = import.meta.dirname;
const HAND_INS = "sandbox/testing/hostile/*/*.ts";
const FILES = globSync("**/*.{ts,tsx,js}", {
  cwd: FOLDER,
  exclude: ["**/*.test.ts", "setup/node/**", "**/built*/**", HAND_INS],
});
const IMPORTS = FILES.flatMap((file) => importsOf(join(FOLDER, file)).map((each) => ({ file, ...each })));

test("every room has its level", () => {
  expect([...new Set(FILES.map(roomOf))].filter((room) => !LEVELS.flat().includes(room))).toEqual(["start.js"]);
});

test("imports run downwards", () => {
  const upward = IMPORTS.filter(({ file, imported }) => {
    const path = normalize(join(dirname(file), imported));
    if (!imported.startsWith(".") || path.startsWith("..") || file === "start.js") return false;
    const [from, to] = [roomOf(file), roomOf(path)];
    return from !== to && levelOf(from) >= levelOf(to);
  });
  expect(upward).toEqual([]);
});

test("grading and its feedback import nothing from Node", () => {
  const isNodes = (imported: string) => imported.startsWith("node:");
  expect(IMPORTS.filter(({ file, imported }) => WITHOUT_NODE.includes(roomOf(file)) && isNodes(imported))).toEqual([]);
});

test("pages import nothing that knows an answer", () => {
  const knows = (imported: string) => OF_ANSWERS.some((room) => imported.includes(`/${room}/`));
  expect(IMPORTS.filter(({ file, imported }) => roomOf(file) === "report/page" && knows(imported))).toEqual([]);
});

test("the sandbox knows no exercise and no answer", () => {
  const others = IMPORTS.filter(
    ({ file, imported }) => roomOf(file).startsWith("sandbox/") && imported.startsWith("."),
  );
  const known = others.filter(({ file, imported }) => !SANDBOX_KNOWS.test(roomOf(join(dirname(file), imported))));
  expect(known).toEqual([]);
});

test("only `reference` imports TensorFlow", () => {
  const isRun = ({ imported, isType }: (typeof IMPORTS)[number]) => imported.startsWith("@tensorflow/") && !isType;
  expect([...new Set(IMPORTS.filter(isRun).map(({ file }) => roomOf(file)))]).toEqual(["reference"]);
});

/** The top folder, in `report/` and `sandbox/` the one below it, or the file itself if it is in no folder. */
function roomOf(path: string): string {
  const parts = path.split("/");
  if (parts.includes("testing")) return "testing";
  const depth = parts[0] === "report" || parts[0] === "sandbox" ? 2 : 1;
  return parts.slice(0, Math.min(depth, parts.length)).join("/");
}

function levelOf(room: string): number {
  return LEVELS.findIndex((level) => level.includes(room));
}
