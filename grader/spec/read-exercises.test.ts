import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnosticText } from "./diagnostic-text.ts";
import { readExercises } from "./read-exercises.ts";
import { soundSpec, temporaryFolder } from "./testing/written-exercise.ts";

async function courseOf(specs: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [id, spec] of Object.entries(specs)) {
    await mkdir(join(folder, id));
    await writeFile(join(folder, id, "exercise.yaml"), spec);
  }
  await writeFile(join(folder, "README.md"), "not an exercise");
  await mkdir(join(folder, ".cache"));
  return folder;
}

const specOfId = (id: string, head = {}) => soundSpec({}, { id, ...head });

test("every folder is an exercise, in the order of their ids; one in error is left out and told", async () => {
  const folder = await courseOf({
    b: specOfId("b"),
    "a-b": specOfId("a-b"),
    c: specOfId("c", { op: "maxpool" }),
    a: specOfId("a"),
  });
  const { exercises, diagnostics } = await readExercises(folder);
  expect(exercises.map(({ id }) => id)).toEqual(["a", "a-b", "b"]);
  expect(diagnostics.map(diagnosticText)).toEqual([
    `${join(folder, "c", "exercise.yaml")}:6:5: error: unknown op \`maxpool\`\n  help: did you mean \`max-pool\`?`,
  ]);
});

test("only the exercises that are asked for are read", async () => {
  const folder = await courseOf({ a: specOfId("a"), b: "broken: [" });
  expect(await readExercises(folder, ["a"])).toMatchObject({ exercises: [{ id: "a" }], diagnostics: [] });
});

test("an exercise that is asked for and not there is told", async () => {
  const folder = await courseOf({ "max-pool": specOfId("max-pool") });
  const { exercises, diagnostics } = await readExercises(folder, ["maxpool"]);
  expect(exercises).toEqual([]);
  expect(diagnostics.map(diagnosticText)).toEqual([
    `${folder}:1:1: error: no exercise \`maxpool\`\n  help: did you mean \`max-pool\`?`,
  ]);
});

test.for([
  ["missing", "the folder cannot be read: ENOENT"],
  ["empty", "there is no exercise in this folder"],
] as const)("a course's folder that is %s is told", async ([kind, message]) => {
  const folder = join(await temporaryFolder(), kind);
  if (kind === "empty") await mkdir(folder);
  const { exercises, diagnostics } = await readExercises(folder);
  expect(exercises).toEqual([]);
  expect(diagnostics.map(diagnosticText)).toEqual([
    `${folder}:1:1: error: ${message}\n  help: every exercise is a folder with an \`exercise.yaml\`; \`--exercises DIR\` names where they are`,
  ]);
});
