import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSandbox } from "../sandbox/sandbox.ts";
import { anExercise } from "../testing/an-exercise.ts";
import { gradeText, smallCourse } from "../testing/small-course.ts";
import { skeletonOf } from "./skeleton.ts";

const LANGUAGES = ["en", "ko"] as const;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMPILER = join(ROOT, "node_modules/typescript/bin/tsc");

const [course, sandbox] = await Promise.all([smallCourse(), openSandbox("auto")]);
const skeletons = course.flatMap((answered) =>
  LANGUAGES.map((language) => ({ answered, language, text: skeletonOf(answered.exercise, language) })),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-skeletons-"));
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

test("every skeleton is right TypeScript for learners' editors", async () => {
  for (const file of ["tsconfig.json", "globals.d.ts"]) await cp(join(ROOT, "solutions", file), join(folder, file));
  for (const name of [...LANGUAGES, "node_modules"]) await mkdir(join(folder, name));
  await symlink(ROOT, join(folder, "node_modules/poolgrade"));
  for (const { answered, language, text } of skeletons)
    await writeFile(join(folder, language, `${answered.exercise.id}.ts`), text);
  const said = await new Promise((resolve) =>
    execFile(process.execPath, [COMPILER, "-p", folder, "--strict"], (_, stdout) => resolve(stdout)),
  );
  expect(skeletons).toHaveLength(2 * course.length);
  expect(said).toBe("");
});

test("every skeleton fails every case, because it says that it is not written", async () => {
  const jail = sandbox.openJail();
  const verdicts: unknown[] = [];
  for (const { answered, text } of skeletons) {
    const { entry } = await gradeText(answered, text, jail.open);
    verdicts.push(...entry.cases.map(({ points, verdict }) => ({ points, kind: verdict.kind })));
  }
  await jail.close();
  expect(verdicts.length).toBeGreaterThan(2 * course.length);
  expect(verdicts).toEqual(verdicts.map(() => ({ points: 0, kind: "runtime-error" })));
});

test("types follow from the op and the layout", () => {
  const interfaces = course.map(({ exercise }) =>
    skeletonOf(exercise, "en").replace(/^(?:\/\/|import type|\w+ satisfies).*\n/gm, ""),
  );
  const written = [...new Set(interfaces.map((text) => text.replace(/function \w+/, "function f")))];
  expect(
    written.map((text) =>
      text
        .replaceAll(/\s+/g, " ")
        .replace(/ \{ throw.*/, "")
        .trim(),
    ),
  ).toMatchInlineSnapshot(`
    [
      "type Options = { poolSize: [number]; strides: [number]; padding: "valid" | "same"; }; export function f(x: number[][], options: Options): number[][]",
      "type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same"; }; export function f(x: number[][], options: Options): number[][]",
      "type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same"; }; export function f(x: number[][][], options: Options): number[][][]",
      "type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same"; }; export function f(x: number[][][][], options: Options): number[][][][]",
      "export function f(x: number[][][][]): number[][]",
      "type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same"; }; export function f(shape: number[], options: Options): number[]",
      "type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same"; shift: [number, number]; }; export function f(x: number[][], options: Options): number[][]",
    ]
  `);
});

test("a skeleton has the brief as a comment, whatever ends a line in it", () => {
  const brief = {
    en: `Pool. ${"Windows are long. ".repeat(7)}\n\n- \`x\` is ${"a matrix, ".repeat(12)}\n\n\`\`\`ts\n${"f(); ".repeat(30)}\n\`\`\`\r\nend */\u2028\u2029`,
    ko: null,
  };
  expect(skeletonOf(anExercise({ brief }), "ko")).toMatchInlineSnapshot(`
    "// 최대 풀링 (max-pool-2d.ts)
    //
    // Pool. Windows are long. Windows are long. Windows are long. Windows are long. Windows are long.
    // Windows are long. Windows are long.
    //
    // - \`x\` is a matrix, a matrix, a matrix, a matrix, a matrix, a matrix, a matrix, a matrix, a matrix, a
    //   matrix, a matrix, a matrix,
    //
    // \`\`\`ts
    // f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f();
    // \`\`\`
    // end */
    //
    //

    import type { MaxPool2d } from "poolgrade/exercises";

    type Options = {
      poolSize: [number, number];
      strides: [number, number];
      padding: "valid" | "same";
    };

    export function maxPool2d(x: number[][], options: Options): number[][] {
      throw new Error("아직 작성하지 않았습니다");
    }

    // 편집기를 위한 줄입니다. 위의 타입이 문제와 달라지면 여기에 표시됩니다.
    maxPool2d satisfies MaxPool2d;
    "
  `);
});

test("a skeleton of a function that the package does not know has its own types alone", () => {
  const text = skeletonOf(anExercise({ functionName: "poolAgain" }), "en");
  expect(text).toContain("export function poolAgain(x: number[][], options: Options): number[][] {");
  expect(text).not.toMatch(/^import|satisfies/m);
});
