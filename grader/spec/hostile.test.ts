import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readExercise } from "./read-exercise.ts";
import { saidOf, soundSpec, specOf, temporaryFolder, textOf, writtenExercise } from "./testing/written-exercise.ts";

const MIB = 2 ** 20;
const SOUND = soundSpec();
const ONE_MAPPING = "help: one exercise: `format`, `id`, `title` and so on, each on a line of its own";
const TOO_DEEP = `error: lists and mappings may be nested 64 levels deep at most
  help: the deepest input has 4 levels: look for a bracket too many`;
const TOO_LARGE = `1:1: error: a spec has 1048576 bytes at most
  help: fill large inputs, or spread the cases over several exercises`;
const TOO_MANY_ALIASED = `error: aliases may stand for 262144 values at most, all together
  help: write the values out, or fill the input`;
const NO_UTF8 = "error: the file is not valid UTF-8\n  help: save it as UTF-8";
const CASE_KEYS = "help: known here: `id`, `title`, `why`, `input`, `options`, `expected`, `points`, `visibility`";

const HOSTILE: readonly (readonly [what: string, spec: string | Uint8Array, said: string])[] = [
  ["an empty file", "", `1:1: error: the spec must be a mapping, got nothing\n  ${ONE_MAPPING}`],
  ["a file of comments", "# nothing\n", `1:1: error: the spec must be a mapping, got nothing\n  ${ONE_MAPPING}`],
  ["a list", "- 1\n", `1:1: error: the spec must be a mapping, got a list\n  ${ONE_MAPPING}`],
  ["a text", "hello", `1:1: error: the spec must be a mapping, got \`hello\`\n  ${ONE_MAPPING}`],
  ["a mebibyte of brackets", "[".repeat(MIB), `1:65: ${TOO_DEEP}`],
  ["brackets that close", `${"[".repeat(5000)}${"]".repeat(5000)}`, `1:65: ${TOO_DEEP}`],
  ["a mebibyte of dashes", "- ".repeat(MIB / 2), `1:128: ${TOO_DEEP}`],
  ["a mebibyte of braces", "{a: ".repeat(MIB / 4), `1:254: ${TOO_DEEP}`],
  ["an input of five thousand levels", soundSpec({ input: "[".repeat(5000) }), `11:73: ${TOO_DEEP}`],
  ["a spec of 10 MB", `${SOUND}${"#".repeat(10 * MIB)}`, TOO_LARGE],
  ["ten megabytes of cases", specOf("  - { id: a, input: [[1]], points: 1 }\n".repeat(250_000)), TOO_LARGE],
  ["a billion laughs", laughs(), `6:11: ${TOO_MANY_ALIASED}`],
  [
    "cases that are one case",
    `a: &a { b: 1, c: 2 }\ncases: [${"*a,".repeat(90_000)}]\n`,
    `2:262152: ${TOO_MANY_ALIASED}`,
  ],
  [
    "a list within itself",
    "a: &a [*a]\n",
    "1:8: error: no anchor `a` above this alias\n  help: an alias stands for a value above it that is marked with `&`",
  ],
  [
    "two documents",
    `${SOUND}---\n${SOUND}`,
    "14:1: error: a spec is one YAML document, got a second one\n  help: keep the first; every exercise has a folder of its own",
  ],
  ["a tab as indentation", "a:\n\tb: 1\n", "2:1: error: a tab may not indent a line\n  help: indent with spaces"],
  [
    "another version of YAML",
    `%YAML 1.1\n---\n${SOUND}`,
    "1:1: error: a spec is YAML 1.2, got `%YAML 1.1`\n  help: leave the line out",
  ],
  [
    "a tag that asks for a function",
    soundSpec({ points: "!!js/function 'x'" }),
    "13:27: error: a spec has no tags, got `!!js/function`\n  help: leave the tag out",
  ],
  [
    "a key that is a list",
    `${SOUND}[a, b]: 1\n`,
    "14:1: error: a key must be a plain word\n  help: write the key out, without brackets, tags or aliases",
  ],
  ["a key twice", `${SOUND}op: avg-pool\n`, "14:1: error: duplicate key `op`\n  help: keep one of the two"],
  ["a merge key", soundSpec({ "<<": "{ points: 2 }" }), `14:5: error: unknown key \`<<\`\n  ${CASE_KEYS}`],
  [
    "the key __proto__",
    soundSpec({ __proto: "{ points: 9 }" }).replace("__proto", "__proto__"),
    `14:5: error: unknown key \`__proto__\`\n  ${CASE_KEYS}`,
  ],
  ["the key constructor", soundSpec({ constructor: "1" }), `14:5: error: unknown key \`constructor\`\n  ${CASE_KEYS}`],
  ["Latin 1", Buffer.from("a: 1\nb: Pöol\n", "latin1"), `2:5: ${NO_UTF8}`],
  ["UTF-16", Buffer.from(`\uFEFF${SOUND}`, "utf16le"), `1:1: ${NO_UTF8}`],
  ["a character cut in two", Buffer.from("a: 풀").subarray(0, -1), `1:4: ${NO_UTF8}`],
  [
    "escapes for the terminal",
    soundSpec({}, { op: '"\\e[31m\\u202e`\\n"' }),
    "6:5: error: unknown op `\\u{1b}[31m\\u{202e}\\u{60}\\u{a}`\n  help: known here: `max-pool`, `avg-pool`, `shift-response`, `pool-cost`, `max-minus-avg`, `global-max-pool`, `global-avg-pool`",
  ],
  [
    "a number of a million digits",
    soundSpec({ points: "9".repeat(1_000_000) }),
    "13:13: error: `points` must be a whole number, got .inf\n  help: what the case is worth: a whole number, at least 0",
  ],
  [
    "an op of a million letters",
    soundSpec({}, { op: "a".repeat(1_000_000) }),
    `6:5: error: unknown op \`${"a".repeat(60)}…\`\n  help: known here: \`max-pool\`, \`avg-pool\`, \`shift-response\`, \`pool-cost\`, \`max-minus-avg\`, \`global-max-pool\`, \`global-avg-pool\``,
  ],
];

test.for(HOSTILE)("%s is refused in a sentence", async ([, spec, said]) => {
  expect(await saidOf(spec)).toBe(said);
});

test("cases that together would fill the memory are refused", async () => {
  const large = "input: { shape: [4096, 4096], fill: { constant: 1 } }, options: { poolSize: 2 }, points: 1";
  const cases = ["a", "b", "c", "d", "e"].map((id) => `  - { id: ${id}, why: { en: a, ko: a }, ${large} }\n`).join("");
  expect(await saidOf(specOf(cases))).toBe(
    `13:53: error: the inputs of all cases may hold 67108864 values at most, \`input.shape\` exceeds that
  help: make some inputs smaller, or spread the cases over two exercises`,
  );
});

test("no more than a thousand findings are listed", async () => {
  const keys = Array.from({ length: 5000 }, (_, i) => `k${i}: 1\n`).join("");
  const { diagnostics } = await readExercise(await writtenExercise(`${SOUND}${keys}`));
  expect(diagnostics.length).toBe(1001);
  expect(diagnostics.at(-1)).toMatchObject({ severity: "error", message: "more than 1000 findings in one file" });
});

test("an input of a quarter of a million numbers is read", async () => {
  const row = `[${Array.from({ length: 512 }, (_, i) => i % 10).join(",")}]`;
  const spec = soundSpec({ input: `[${Array.from({ length: 512 }, () => row).join(",")}]` });
  const { exercise } = await readExercise(await writtenExercise(spec));
  expect(exercise?.cases[0]?.call.inputs[0]?.shape).toEqual([512, 512]);
});

test("a folder without a spec is reported", async () => {
  const reading = await readExercise(await temporaryFolder());
  expect(textOf(reading)).toBe(
    "1:1: error: no `exercise.yaml` in this folder\n  help: every exercise has a folder with a file of this name",
  );
});

test("a spec that is a folder is refused", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "exercise.yaml"));
  expect(textOf(await readExercise(folder))).toBe(
    "1:1: error: `exercise.yaml` must be a regular file\n  help: folders, devices and pipes are not read",
  );
});

test("a spec that links out of its folder is refused, and one that links inside it is read", async () => {
  const folder = await writtenExercise(SOUND);
  await rename(join(folder, "exercise.yaml"), join(folder, "real.yaml"));
  await symlink("real.yaml", join(folder, "exercise.yaml"));
  expect(textOf(await readExercise(folder))).toBe("");
  const other = await temporaryFolder();
  await writeFile(join(other, "outside.yaml"), SOUND);
  await mkdir(join(other, "max-pool-2d"));
  await symlink("../outside.yaml", join(other, "max-pool-2d", "exercise.yaml"));
  expect(textOf(await readExercise(join(other, "max-pool-2d")))).toBe(
    "1:1: error: `exercise.yaml` is a link that leads out of its folder\n  help: put the file itself there",
  );
});

function laughs(): string {
  const names = [..."abcdefghi"];
  const further = names.slice(1).map((name, i) => `${name}: &${name} [${Array(10).fill(`*${names[i]}`).join(",")}]\n`);
  return `a: &a [x,x,x,x,x,x,x,x,x,x]\n${further.join("")}`;
}
