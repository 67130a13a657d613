import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { diagnosticText } from "../diagnostic-text.ts";
import { schemaFile } from "../schema.ts";
import { soundSpec, temporaryFolder } from "../testing/written-exercise.ts";
import { readCourse } from "./read-course.ts";
import { COURSE_SCHEMAS } from "./schema.ts";

const HEAD = "format: poolgrade/course/v1\ntitle: { en: Pooling, ko: 풀링 }\n";
const STAFF = "format: poolgrade/staff/v1\n";

/** A folder with exercises of these ids, and these files. */
async function folderWith(ids: readonly string[], files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const id of ids) {
    await mkdir(join(folder, "exercises", id), { recursive: true });
    await writeFile(join(folder, "exercises", id, "exercise.yaml"), soundSpec({}, { id }));
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await folderWith(["max", "avg"], files);
  const { course, diagnostics } = await readCourse(folder);
  expect(course).toBe(null);
  return diagnostics.map((each) => diagnosticText({ ...each, file: each.file.slice(folder.length + 1) }));
}

test("a course needs a format and a title; everything else has its usual value", async () => {
  const folder = await folderWith(["max"], { "course.yaml": HEAD });
  expect(await readCourse(folder)).toEqual({
    course: {
      title: { en: "Pooling", ko: "풀링" },
      language: null,
      isLearnersCopy: false,
      folders: { exercises: "exercises", solutions: "solutions", reports: "reports" },
      parts: [],
    },
    marks: { zone: "UTC", due: new Map(), late: null, overrides: [] },
    staffExercises: null,
    roster: null,
    diagnostics: [],
  });
});

test("a course may say everything; a date without an offset is of its zone, and lasts to the end of its minute", async () => {
  const folder = await folderWith(["max", "avg"], {
    "course.yaml": `${HEAD}language: ko
copy: learners
folders: { solutions: handed-in }
zone: Asia/Seoul
parts:
  - { title: { en: First, ko: 처음 }, due: 2026-12-10T23:59, exercises: [max, avg] }
due: { avg: 2026-12-12T23:59+09:00 }
late: { grace: 10m, per: day, penalty: 10 %, of: earned, most: 50 %, until: 5d }
`,
    "staff.yaml": `${STAFF}exercises: ../private
roster: roster.csv
overrides:
  - { student: kim-minji, exercise: max, due: 2026-12-14T23:59, reason: ill, by: Lee, at: 2026-12-09 }
collect: { pattern: "(?<student>.+)_" }
`,
  });
  expect(await readCourse(folder)).toMatchObject({
    course: {
      language: "ko",
      isLearnersCopy: true,
      folders: { exercises: "exercises", solutions: "handed-in", reports: "reports" },
      parts: [{ title: { en: "First", ko: "처음" }, exercises: ["max", "avg"] }],
    },
    staffExercises: join(folder, "../private"),
    marks: {
      zone: "Asia/Seoul",
      due: new Map([
        ["max", new Date("2026-12-10T14:59:59.999Z")],
        ["avg", new Date("2026-12-12T14:59:59.999Z")],
      ]),
      late: {
        grace: { count: 10, unit: "m" },
        per: "day",
        penalty: 10,
        of: "earned",
        most: 50,
        until: { count: 5, unit: "d" },
      },
      overrides: [{ student: "kim-minji", exercise: "max", due: new Date("2026-12-14T14:59:59.999Z"), by: "Lee" }],
    },
    roster: join(folder, "roster.csv"),
    diagnostics: [],
  });
});

test("unknown keys and wrong values are errors, all at once, each with its place and what to write instead", async () => {
  const faults = await faultsOf({
    "course.yaml": `${HEAD}langauge: ko
late: { grace: soon, penalty: 110 %, per: week }
parts: [{ title: { en: First }, exercises: [] }]
`,
  });
  expect(faults).toEqual([
    "course.yaml:3:1: error: unknown key `langauge`\n  help: did you mean `language`?",
    "course.yaml:4:16: error: `late.grace` must be a number of minutes, hours or days, for instance 10m, 2h or 5d, got `soon`\n  help: how much later still counts as in time, for instance 10m, 2h or 5d",
    "course.yaml:4:31: error: `late.penalty` must be a share from 0 % to 100 %, for instance 10 %, got `110 %`\n  help: what every hour or day costs, for instance 10 %",
    "course.yaml:4:43: error: unknown per `week`\n  help: known here: `hour`, `day`",
    "course.yaml:5:8: warning: no part lists `avg`, `max`\n  help: exercises that no part lists come last",
    "course.yaml:5:18: warning: `parts[0].title` has no `ko`\n  help: learners who read Korean get the English text",
    "course.yaml:5:44: error: `parts[0].exercises` must not be empty\n  help: the part's exercises, in order",
  ]);
});

test("a part names exercises that are there, each once; the others come last, with a warning", async () => {
  const part = "{ title: { en: First, ko: 처음 }, exercises: [max, mx, max] }";
  expect(await faultsOf({ "course.yaml": `${HEAD}parts:\n  - ${part}\ndue: { agv: 2026-12-01T00:00Z }\n` })).toEqual([
    "course.yaml:4:3: warning: no part lists `avg`\n  help: exercises that no part lists come last".replace(
      "4:3",
      "4:3",
    ),
    "course.yaml:4:54: error: no exercise is called `mx`\n  help: did you mean `max`?",
    "course.yaml:4:58: error: `max` is listed twice\n  help: leave one of the two out",
    "course.yaml:5:13: error: no exercise is called `agv`\n  help: known here: `avg`, `max`",
  ]);
});

test.for([
  ["zone: Asia/Soul", "unknown zone `Asia/Soul`"],
  ["zone: +09:00", "unknown zone `+09:00`"],
  ["due: { max: 2026-12-10T23:59 }", "`due.max` has no offset, and the course no `zone`"],
  ["zone: Asia/Seoul\ndue: { max: 2026-02-30 }", "`due.max` must be a date, got `2026-02-30`"],
] as const)("a date of a course is of a zone and on the calendar: %s", async ([lines, fault]) => {
  expect((await faultsOf({ "course.yaml": `${HEAD}${lines}\n` })).join()).toContain(`error: ${fault}\n`);
});

test.for([
  ["course.yaml", "[]", "a course file must be a mapping"],
  ["course.yaml", "a: [", "course.yaml"],
  ["course.yaml", "title: { en: A, ko: 가 }", "missing `format`"],
  ["staff.yaml", "1", "a staff file must be a mapping"],
  ["staff.yaml", `${STAFF}collect: { pattern: "(" }`, "`collect.pattern` must be a regular expression"],
  ["staff.yaml", `${STAFF}overrides: [{ student: kim }]`, "missing `reason`"],
] as const)("%s is refused if it is %s", async ([name, text, fault]) => {
  expect((await faultsOf({ "course.yaml": HEAD, [name]: text })).join("\n")).toContain(fault);
});

test.for(Object.entries(COURSE_SCHEMAS))(
  "%s, which editors read, is the one of `schema.ts`, and accepts what is read",
  async ([name, schema]) => {
    const text = await readFile(new URL(name, import.meta.url), "utf8");
    expect(text).toBe(schemaFile(schema));
    const validate = new Ajv({ keywords: ["patternErrorMessage"] }).compile(JSON.parse(text));
    expect(validate(parse(name.startsWith("course") ? HEAD : STAFF))).toBe(true);
    expect(validate({})).toBe(false);
  },
);
