import { readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Exercise } from "../../model/exercise.ts";
import type { EngineInfo } from "../../model/manifest.ts";
import { diagnosticText } from "../../spec/diagnostic-text.ts";
import { readExercise } from "../../spec/read-exercise.ts";
import { type TestCourse, testCourse } from "../../testing/course.ts";
import { type AnswerChoice, openReference } from "../reference.ts";
import type { Source } from "../source.ts";
import { faultDiagnostic, faultNotice, type LockFault } from "./fault.ts";
import { LOCK_PARTS } from "./part.ts";
import { writtenLocks } from "./written-locks.ts";

const NATIVE: EngineInfo = { name: "tfjs-node", version: "4.22.0", tensorflow: "2.13.1" };
const [PUBLIC, HIDDEN] = LOCK_PARTS.map(({ name }) => name);

/** A course of one exercise with a public, a hidden and a dated case, and both locks. */
let course: TestCourse;
let folder: string;
beforeEach(async () => {
  course = await testCourse();
  folder = join(course.folder, "exercises", "max-pool-2d");
  const exercise = await read();
  const { cases } = await openReference("tfjs").answers(exercise);
  for (const { file, text } of writtenLocks(exercise, cases, NATIVE)) await writeFile(file, text ?? "");
});
afterEach(() => course.remove());

describe("locked answers", () => {
  it.each(["auto", "locked"] as const)("are taken with --engine %s, and no engine is used", async (choice) => {
    const { told, values, effort, engine } = await answered(choice);
    expect(values).toEqual([[9, 2, 6, 3], [-1234.5], [-77.25]]);
    expect(effort).toEqual({ locked: 3, computed: 0, kept: 0, library: null });
    expect(engine).toEqual(NATIVE);
    expect(told).toEqual([{ kind: "locked", engine: NATIVE }]);
  });

  it("are not taken with an engine of one's own", async () => {
    const { told, effort, engine } = await answered("tfjs");
    expect(effort).toMatchObject({ locked: 0, library: null });
    expect(engine.name).toBe("tfjs");
    expect(told).toEqual([{ kind: "engine", engine }]);
  });

  it("serve a learners' copy without its hidden and dated cases too", async () => {
    const exercise = await read();
    const copy = { ...exercise, cases: exercise.cases.slice(0, 1) };
    await rm(join(folder, "answers.hidden.lock"));
    expect((await answered("locked", copy)).effort).toMatchObject({ locked: 1, computed: 0 });
  });

  it("of a case that has opened may lie with the public ones, as in a later copy", async () => {
    const exercise = await read();
    const opened = { ...exercise, cases: exercise.cases.filter(({ visibility }) => visibility.kind !== "hidden") };
    const { cases } = await openReference("tfjs").answers(opened);
    const open = cases.map((each) => ({
      ...each,
      testCase: { ...each.testCase, visibility: { kind: "public" } } as const,
    }));
    const [lock] = writtenLocks({ ...opened, cases: open.map(({ testCase }) => testCase) }, open, NATIVE);
    await writeFile(join(folder, "answers.lock"), lock?.text ?? "");
    await rm(join(folder, "answers.hidden.lock"));
    expect((await answered("locked", opened)).effort).toMatchObject({ locked: 2, computed: 0 });
  });

  it("stay valid where only words change", async () => {
    await change("exercise.yaml", (text) => text.replace("Max pooling", "The largest of each window"));
    expect((await answered("locked")).effort.locked).toBe(3);
  });
});

type Refused = readonly [name: string | undefined, kind: LockFault["kind"]];

describe("a lock is not believed", () => {
  it.each<[string, () => Promise<void>, Refused[]]>([
    ["that is missing", () => rm(join(folder, "answers.lock")), [[PUBLIC, "missing"]]],
    ["that is a link", () => becomeLink("answers.lock"), [[PUBLIC, "missing"]]],
    ["that is another file", () => change("answers.lock", () => "{}\n"), [[PUBLIC, "damaged"]]],
    ["with another spec's hash", () => change("answers.lock", otherHash("spec")), [[PUBLIC, "older"]]],
    ["with another answer's hash", () => change("answers.lock", otherHash("lesson")), [[PUBLIC, "damaged"]]],
    ["with bytes", () => change("answers.lock", (text) => text.replace(/\n$/, " AQIDBA==\n")), [[PUBLIC, "damaged"]]],
    ["with a case more", () => change("answers.lock", withCase("other")), [[PUBLIC, "damaged"]]],
    ["with a hidden case", () => change("answers.lock", withCase("the-secret-case")), [[PUBLIC, "damaged"]]],
    [
      "with a case less",
      () => change("answers.hidden.lock", (text) => text.replace(/ {2}the-later.*\n/, "")),
      [[HIDDEN, "damaged"]],
    ],
    [
      "if a public case has changed",
      () => change("exercise.yaml", (text) => text.replace("[1, 3, 2, 1]", "[1, 3, 2, 2]")),
      [
        [PUBLIC, "older"],
        [HIDDEN, "older"],
      ],
    ],
    [
      "if there is a public case more",
      () => change("exercise.yaml", (text) => text.replace(/ {2}- id: lesson[\s\S]*?points: 2\n/, twice)),
      [
        [PUBLIC, "older"],
        [HIDDEN, "older"],
      ],
    ],
    [
      "if a hidden case has changed; the public one still is",
      () => change("exercise.yaml", (text) => text.replace("-2345.5", "-2346.5")),
      [[HIDDEN, "older"]],
    ],
  ])("%s", async (_, harm, refused) => {
    await harm();
    const exercise = await read();
    const faults = refused.map(([name = "", kind]) => {
      return { kind, exercise: "max-pool-2d", file: join(folder, name), name };
    });
    expect(await openReference("locked").answers(exercise)).toEqual({
      cases: [],
      diagnostics: faults.map(faultDiagnostic),
    });
    const { told, effort, values } = await answered("auto");
    expect(told.flatMap((source) => (source.kind === "lock-refused" ? [source.fault] : []))).toEqual(faults);
    expect(effort.computed + effort.kept).toBeGreaterThan(0);
    expect(effort.locked + effort.computed + effort.kept).toBe(exercise.cases.length);
    expect(values[0]).toEqual([9, 2, 6, 3]);
  });
});

it("a lock that is not believed is an error where locked answers are asked for, else a notice", () => {
  const fault = { exercise: "max-pool-2d", file: "exercises/max-pool-2d/answers.lock", name: "answers.lock" };
  const kinds = ["missing", "older", "damaged"] as const;
  expect(kinds.map((kind) => diagnosticText(faultDiagnostic({ kind, ...fault })))).toEqual(
    [
      "`max-pool-2d` has no `answers.lock`",
      "these answers are of an older spec of `max-pool-2d`",
      "the file is damaged, or was changed by hand",
    ].map(
      (message) => `${fault.file}:1:1: error: ${message}\n  help: run \`poolgrade lock\` where tfjs-node is set up`,
    ),
  );
  expect(kinds.map((kind) => faultNotice({ kind, ...fault }))).toEqual([
    null,
    "answers.lock of max-pool-2d is of an older spec: run `poolgrade lock`",
    "answers.lock of max-pool-2d is damaged: run `poolgrade lock`",
  ]);
});

async function answered(choice: AnswerChoice, exercise?: Exercise) {
  const told: Source[] = [];
  const reference = openReference(choice, { tell: (source) => told.push(source) });
  const { cases, diagnostics } = await reference.answers(exercise ?? (await read()));
  expect(diagnostics).toEqual([]);
  const values = cases.map(({ answer }) => [...answer.reference.values]);
  return { told, values, effort: reference.effort(), engine: reference.engine() };
}

async function read(): Promise<Exercise> {
  const { exercise, diagnostics } = await readExercise(folder);
  if (exercise === null) throw new Error(diagnostics.map(diagnosticText).join("\n"));
  return exercise;
}

async function change(name: string, to: (text: string) => string): Promise<void> {
  const before = await readFile(join(folder, name), "utf8");
  const after = to(before);
  expect(after).not.toBe(before);
  await writeFile(join(folder, name), after);
}

async function becomeLink(name: string): Promise<void> {
  await rename(join(folder, name), join(folder, "elsewhere"));
  await symlink("elsewhere", join(folder, name));
}

/** Another hash on the line of this key. */
function otherHash(key: string): (text: string) => string {
  return (text) => text.replace(new RegExp(`( *${key}: .*?)[0-9a-f]{64}`), `$1${"0".repeat(64)}`);
}

/** One more case, with the answer of the last. */
function withCase(id: string): (text: string) => string {
  return (text) => text.replace(/( {2})\S+(: .*\n)$/, `$&$1${id}$2`);
}

function twice(testCase: string): string {
  return `${testCase}${testCase.replace("id: lesson", "id: again")}`;
}
