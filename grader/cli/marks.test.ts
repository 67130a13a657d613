import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";

const COURSE = `format: poolgrade/course/v1
title: { en: Pooling, ko: 풀링 }
zone: Asia/Seoul
due: { max-pool-2d: 2026-12-10T23:59 }
late: { grace: 10m, per: day, penalty: 25 %, most: 50 % }
`;

const TIMES = `student,exercise,submitted
anna,max-pool-2d,2026-12-10T23:59:59.999+09:00
ben,max-pool-2d,2026-12-12T00:00:00+09:00
이서연,max-pool-2d,2026-12-11T10:00:00+09:00
`;

const STAFF = `format: poolgrade/staff/v1
overrides:
  - { student: ben, exercise: max-pool-2d, due: 2026-12-14T23:59, reason: a secret illness, by: Lee, at: 2026-12-09 }
  - { student: anna, exercise: max-pool-2d, score: 4, comment: "see page 3", reason: a secret talk, by: Lee, at: 2026-12-15 }
`;

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await course.write("solutions/ben/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
  await course.write("course.yaml", COURSE);
  await course.write("times.csv", TIMES);
});
afterAll(() => course.remove());

const run = (...args: readonly string[]) => poolgrade(course.folder, args);
const text = (path: string) => readFileSync(join(course.folder, "reports", path), "utf8");
const entryOf = (student: string) => JSON.parse(text(`students/${student}/report.json`)).exercises[0];

describe("due dates", () => {
  it("count nobody as late where no times are known, and say so", async () => {
    const { stderr } = await run("grade");
    expect(stderr).toContain("notice: when hand-ins came is not known, so none counts as late: `--times git`");
    expect(entryOf("ben")).toMatchObject({ score: 6 });
  });

  it("cost what the course says, in every form, in both languages", async () => {
    await run("grade", "--times", "times.csv");
    expect(entryOf("anna")).toMatchObject({ score: 6 });
    expect(entryOf("anna").late).toBeUndefined();
    expect(entryOf("ben")).toMatchObject({ score: 3, late: { units: 2, earned: 6, penalty: 3 } });
    const said = "Handed in 2 days late (2026-12-12 00:00, due 2026-12-10 23:59): −3 of 6 points.";
    expect(text("students/ben/report.md")).toContain(said);
    expect(text("staff/ben/report.md")).toContain(said);
    expect(text("students/ben/report.html")).toContain(said);
    expect(text("summary.csv")).toContain("ben,ben,3,6,true,correct,3\n");
    expect(JSON.parse(text("summary.json")).students).toContainEqual(
      expect.objectContaining({ student: "ben", score: 3 }),
    );
    await run("report", "--lang", "ko", "--times", "times.csv");
    expect(text("students/ben/report.md")).toContain(
      "마감(2026-12-10 23:59)보다 2일 늦게 제출했습니다(2026-12-12 00:00). 6점에서 3점 감점되었습니다.",
    );
  });

  it("that move change marks without running anything, and what was returned stays known", async () => {
    await course.write("course.yaml", COURSE.replace("2026-12-10T23:59", "2026-12-11T12:00"));
    const { code, stderr } = await run("report", "--times", "times.csv");
    expect({ code, kept: stderr.includes("not kept") }).toEqual({ code: 0, kept: false });
    expect(entryOf("ben")).toMatchObject({ score: 5, late: { units: 1, penalty: 1 } });
    await course.write("course.yaml", COURSE);
    expect((await run("report", "--times", "times.csv")).stderr).not.toContain("not kept");
    expect(entryOf("ben")).toMatchObject({ score: 3 });
  });

  it("are compared with commits, where `--times git` asks for them", async () => {
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], {
        cwd: course.folder,
        env: { ...process.env, GIT_COMMITTER_DATE: "2026-12-11T12:00:00+09:00" },
      });
    const before = await run("grade", "--times", "git");
    expect(before).toMatchObject({ code: 2, stderr: expect.stringContaining("git has no times of solutions") });
    git("init", "-q");
    git("add", "solutions");
    git("commit", "-qm", "handed in");
    await run("grade", "--times", "git");
    expect(entryOf("anna")).toMatchObject({ score: 5, late: { submitted: "2026-12-11T12:00:00+09:00", units: 1 } });
  });

  it.each([
    ["nobody.csv", "there is no file nobody.csv"],
    ["faulty.csv", "faulty.csv:3: `submitted` must be a date with its time zone, got `yesterday`"],
    ["foreign.csv", "foreign.csv is no record of hand-ins: it has no column `student`"],
  ])("with times in %s end the command before anything is written", async (file, why) => {
    await course.write("faulty.csv", `${TIMES.split("\n").slice(0, 2).join("\n")}\nben,max-pool-2d,yesterday\n`);
    await course.write("foreign.csv", "name,when\nben,today\n");
    const { code, stderr } = await run("grade", "--times", file);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(why) });
  });
});

describe("an exception", () => {
  it("moves a student's date, or their score, and is seen with the computed one beside it", async () => {
    await course.write("staff.yaml", STAFF);
    await run("grade", "--times", "times.csv");
    expect(entryOf("ben")).toMatchObject({ score: 6 });
    expect(entryOf("anna")).toMatchObject({
      score: 4,
      override: { computed: 6, by: "Lee" },
      comment: { text: "see page 3", by: "Lee" },
    });
    const markdown = text("students/anna/report.md");
    expect(markdown).toContain("Lee gave 4 points; 6 were computed.");
    expect(markdown).toContain("Lee: see page 3");
  });

  it("survives a regrade of one exercise, and of another student", async () => {
    await run("grade", "--times", "times.csv", "--exercise", "max-pool-2d", "--student", "anna");
    await run("grade", "--times", "times.csv", "--student", "이서연");
    expect(entryOf("anna")).toMatchObject({ score: 4, override: { computed: 6 } });
    expect(JSON.parse(text("summary.json")).students[0]).toMatchObject({ student: "anna", score: 4 });
  });

  it("stands in no other student's files, and its reason in no report at all", () => {
    const reports = join(course.folder, "reports");
    const files = [...filesBelow(reports).keys()].map(
      (path) => [path, readFileSync(join(reports, path), "utf8")] as const,
    );
    const holding = (words: string) => files.filter(([, each]) => each.includes(words)).map(([path]) => path);
    expect(holding("a secret")).toEqual([]);
    expect(holding("see page 3").filter((path) => !/^(?:students|staff)\/anna\//.test(path))).toEqual([]);
    expect(holding("see page 3")).not.toEqual([]);
  });

  it("that changes nothing, or not all that it says, is named", async () => {
    await course.write(
      "staff.yaml",
      `${STAFF}  - { student: benn, due: 2026-12-14T23:59, reason: ill, by: Lee, at: 2026-12-09 }
  - { student: ben, exercise: max-pool-3d, score: 1, reason: talk, by: Lee, at: 2026-12-09 }
  - { student: 이서연, exercise: max-pool-2d, score: 60, reason: talk, by: Lee, at: 2026-12-09 }
`,
    );
    const { stderr } = await run("grade", "--times", "times.csv");
    expect(stderr.match(/^notice: staff\.yaml.*$/gm)).toEqual([
      'notice: staff.yaml, an override by Lee: there is no student called "benn": did you mean `ben`?',
      "notice: staff.yaml, an override by Lee: there is no exercise `max-pool-3d`: did you mean `max-pool-2d`?",
      "notice: staff.yaml, an override by Lee: 60 points for max-pool-2d of 이서연, which is worth 6: they get 6",
    ]);
    expect(entryOf("이서연")).toMatchObject({ score: 6, maxScore: 6 });
  });

  it("of a score must name the exercise", async () => {
    await course.write("staff.yaml", STAFF.replace("exercise: max-pool-2d, score", "score"));
    const { code, stderr } = await run("grade", "--times", "times.csv");
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("a score is of one exercise") });
  });
});

describe("a roster", () => {
  it("says who has handed in nothing at all, to staff alone", async () => {
    await course.write("staff.yaml", `${STAFF}roster: roster.csv\n`);
    await course.write(
      "roster.csv",
      "name,email,id\nanna,a@example.org,1\nZoë Nobody,z@example.org,2\nzoe,,3\n이서연,,4\nBenjamin Berg,,ben\n",
    );
    const { stderr } = await run("grade", "--times", "times.csv");
    expect(stderr).toContain('absent: 2 people on the roster have handed in nothing: "Zoë Nobody", "zoe"\n');
    expect(JSON.parse(text("summary.json")).absent).toEqual(["Zoë Nobody", "zoe"]);
    expect(text("summary.md")).toContain("## On the roster, and nothing handed in\n\n- Zoë Nobody\n- zoe\n");
    expect(text("summary.html")).toContain("Zoë Nobody");
    const students = join(course.folder, "reports/students");
    const files = [...filesBelow(students).keys()].map((path) => readFileSync(join(students, path), "utf8"));
    expect(files.filter((each) => /Zoë Nobody|example\.org/.test(each))).toEqual([]);
    expect((await run("report", "--times", "times.csv")).stderr).toContain("absent: 2 people");
  });
});
