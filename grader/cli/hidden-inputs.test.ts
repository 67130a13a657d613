import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../model/report.ts";
import { carriers } from "../testing/carriers.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";

/** The hidden parts of one course; in everything else the two courses are alike. */
type Secret = { readonly value: number; readonly columns: number };

const SECRETS: readonly Secret[] = [
  { value: 713, columns: 5 },
  { value: 40, columns: 7 },
];

const FUNCTIONS = { "max-pool-2d": "maxPool2d", "max-pool-channels": "maxPoolChannels" } as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-hidden-"));
  await Promise.all(SECRETS.map((secret, i) => grade(secret, join(folder, String(i)))));
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("two courses that differ only in hidden inputs and titles, with the same kinds of verdict", () => {
  it("give students the same bytes, whatever their programs try to smuggle out", () => {
    for (const part of ["students", "assets"]) {
      const [one, other] = SECRETS.map((_, i) => filesBelow(join(folder, String(i), "reports", part)));
      expect([...(one ?? []).keys()]).toEqual([...(other ?? []).keys()]);
      expect(one?.size).toBeGreaterThan(part === "assets" ? 2 : 2 * carriers("").size);
      expect(
        [...(one ?? [])].filter(([path, bytes]) => !other?.get(path)?.equals(bytes)).map(([path]) => path),
      ).toEqual([]);
    }
  });

  it.each([...carriers("").keys()])("really contain programs that get the same kinds: %s", (way) => {
    const [one, other] = SECRETS.map((_, i) => kindsOf(join(folder, String(i)), way));
    expect(one).toEqual(other);
    expect(one).not.toContain("judge-error");
  });

  it("show staff what was hidden from students", () => {
    const staff = SECRETS.map((_, i) => filesBelow(join(folder, String(i), "reports", "staff")));
    expect(staff[0]?.get("words/report.json")?.toString()).toContain("secret 713");
    expect(staff[1]?.get("words/report.json")?.toString()).toContain("secret 40");
  });
});

function kindsOf(course: string, student: string): readonly string[] {
  const text =
    filesBelow(join(course, "reports", "students", student))
      .get("report.json")
      ?.toString() ?? "";
  return (JSON.parse(text) as Report).exercises.flatMap(({ cases }) => cases.map(({ verdict }) => verdict.kind));
}

async function grade(secret: Secret, course: string): Promise<void> {
  for (const [exercise, functionName] of Object.entries(FUNCTIONS)) {
    await write(join(course, "exercises", exercise, "exercise.yaml"), spec(exercise, functionName, secret));
    for (const [way, text] of carriers(functionName))
      await write(join(course, "solutions", way, `${exercise}.ts`), text);
  }
  const { code, stderr } = await poolgrade(course, ["grade", "--as-of", "2026-11-01T00:00:00Z"]);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Hidden cases between public ones and after them, one of them open from a later date. */
function spec(exercise: string, functionName: string, { value, columns }: Secret): string {
  const isImage = exercise === "max-pool-channels";
  const row = (first: number, length: number) => {
    const cells = Array.from({ length }, (_, i) => (i === 0 ? first : ((i * 37 + first) % 19) - 9));
    return JSON.stringify(isImage ? cells.map((cell) => [cell, cell + 1, cell - 2]) : cells);
  };
  const input = (first: number, length: number) => `[${[first, 2, -3].map((start) => row(start, length)).join(", ")}]`;
  const testCase = (id: string, first: number, length: number, more = "") =>
    `  - { id: ${id}, why: { en: a, ko: a }, input: ${input(first, length)}, options: { poolSize: 2, strides: 2 }, points: 1${more} }`;
  return `format: poolgrade/exercise/v1
id: ${exercise}
title: { en: Pooling, ko: 풀링 }
brief: { en: Pool it., ko: 풀링하세요. }
function: ${functionName}
op: max-pool
layout: ${isImage ? "image" : "matrix"}
properties: [constant-stays-constant]
cases:
${[
  testCase("first", 4, 4),
  testCase("secret", value, columns, `, visibility: hidden, title: { en: case ${value}, ko: case ${value} }`),
  testCase("second", -6, 3),
  testCase("later", value + 1, columns, ", visibility: { after: 2999-01-01T00:00:00Z }"),
  testCase("last", 8, 4),
].join("\n")}
`;
}
