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

test("every folder is an exercise, in the order of their ids; a faulty one is left out and reported", async () => {
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

test("only the requested exercises are read", async () => {
  const folder = await courseOf({ a: specOfId("a"), b: "broken: [" });
  expect(await readExercises(folder, ["a"])).toMatchObject({ exercises: [{ id: "a" }], diagnostics: [] });
});

test("a requested exercise that does not exist is reported, with the one that was meant", async () => {
  const folder = await courseOf({ "max-pool": specOfId("max-pool") });
  await expect(readExercises(folder, ["maxpool"])).rejects.toThrow(
    `no exercise is called \`maxpool\` in ${folder}\n  help: did you mean \`max-pool\`?`,
  );
});

test.for<[string, (folder: string) => Promise<unknown>, string]>([
  [
    "missing",
    async () => {},
    "there is no folder `missing` in ABOVE\n  help: stand in the folder that holds missing/, or name it with --exercises",
  ],
  [
    "misspelt",
    (folder) => mkdir(`${folder}s`),
    "there is no folder `misspelt` in ABOVE\n  help: did you mean `ABOVE/misspelts`?",
  ],
  [
    "a file",
    (folder) => writeFile(folder, ""),
    "`ABOVE/a file` is not a folder\n  help: name the folder of the exercises with --exercises",
  ],
  [
    "empty",
    mkdir,
    "there is no exercise in `ABOVE/empty`: it is empty\n  help: every exercise is a folder with an `exercise.yaml`; name the folder that holds them with --exercises",
  ],
  [
    "of another kind",
    (folder) => mkdir(join(folder, "kim"), { recursive: true }),
    "there is no exercise in `ABOVE/of another kind`: it holds kim\n  help: every exercise is a folder with an `exercise.yaml`; name the folder that holds them with --exercises",
  ],
  [
    "one exercise's own",
    async (folder) => {
      await mkdir(folder);
      await writeFile(join(folder, "exercise.yaml"), "");
    },
    "`ABOVE/one exercise's own` is the folder of one exercise\n  help: name the folder above it, with --exercises ABOVE",
  ],
])("a course's folder that is %s is reported in a sentence", async ([kind, make, message]) => {
  const above = await temporaryFolder();
  await make(join(above, kind));
  const told = await readExercises(join(above, kind)).catch((error: Error) => error.message);
  expect(told).toBe(message.replaceAll("ABOVE", above));
});

test.for(["exercise.yml", "EXERCISE.YAML", "exercises.yaml", "exercise.yaml.txt"])(
  "a spec named %s is reported as misnamed",
  async (name) => {
    const folder = await courseOf({ a: specOfId("a") });
    await mkdir(join(folder, "b"));
    await writeFile(join(folder, "b", name), specOfId("b"));
    const { diagnostics } = await readExercises(folder);
    expect(diagnostics.map(diagnosticText)).toEqual([
      `${join(folder, "b", "exercise.yaml")}:1:1: error: no \`exercise.yaml\` in this folder, but \`${name}\`\n  help: the file must be called \`exercise.yaml\`: rename it`,
    ]);
  },
);
