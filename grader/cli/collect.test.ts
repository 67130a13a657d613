import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import {
  type BlackboardAttempt,
  blackboardFiles,
  canvasFiles,
  gradescopeFiles,
  moodleFiles,
} from "../collect/testing/platform-files.ts";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { type Zipped, zipOf } from "../testing/zip.ts";

const FILE = "max-pool-2d.ts";

let course: TestCourse;
beforeEach(async () => {
  course = await testCourse();
  await rm(join(course.folder, "solutions"), { recursive: true });
  await course.write(
    "course.yaml",
    "format: poolgrade/course/v1\ntitle: { en: Pooling, ko: 풀링 }\nzone: Asia/Seoul\n",
  );
});
afterEach(() => course.remove());

const zip = (name: string, entries: readonly Zipped[]) => writeFile(join(course.folder, name), zipOf(entries));
const collect = (...args: readonly string[]) => poolgrade(course.folder, ["collect", ...args]);
const text = (path: string) => readFileSync(join(course.folder, path), "utf8");
const handIn = (student: string) => text(`solutions/${student}/${FILE}`);

/** Two archives of Blackboard: everybody's first attempt, and the second of one. */
const attempt = (user: string, date: string, content: string): BlackboardAttempt => ({
  ...{ assignment: "Week_1", user, name: user, date, files: { [FILE]: content } },
});
const first = () =>
  zip(
    "first.zip",
    blackboardFiles([attempt("kim", "2026-12-10-10-00-00", "1"), attempt("lee", "2026-12-10-11-00-00", "1")]),
  );
const second = () => zip("second.zip", blackboardFiles([attempt("kim", "2026-12-10-12-00-00", "2")]));

describe("collect", () => {
  it("writes what counts, and shows whose is what, who is missing, what is nobody's and what is refused", async () => {
    await course.write("staff.yaml", "format: poolgrade/staff/v1\nroster: roster.csv\n");
    await course.write(
      "roster.csv",
      "name,email,id\nMinji Kim,k@x.org,101\n박도윤,p@x.org,102\nLee Hana,l@x.org,103\n",
    );
    await zip("submissions.zip", [
      ...canvasFiles([
        { name: "Kim, Minji", file: FILE, content: "1", user: 101, upload: 1 },
        { name: "Kim, Minji", file: "max-pool-2d-1.ts", content: "2", user: 101, upload: 2 },
        { name: "박도윤", file: FILE, content: "3", user: 102, upload: 3, isLate: true },
        { name: "Who, Ever", file: FILE, content: "4", user: 104, upload: 4 },
      ]),
      { name: `../${FILE}`, content: "5" },
    ]);
    const { code, stdout, stderr } = await collect("submissions.zip");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "course: course.yaml\n" });
    expect(stdout).toBe(`submissions.zip: Canvas

┌───────────┬────────────────┬─────────────┬───────────┬────────────────────┐
│ student   │ in the archive │ exercise    │ submitted │ file               │
├───────────┼────────────────┼─────────────┼───────────┼────────────────────┤
│ Minji Kim │ kimminji (101) │ max-pool-2d │           │ an earlier attempt │
│ Minji Kim │ kimminji (101) │ max-pool-2d │           │ written            │
│ 박도윤    │ 박도윤 (102)   │ max-pool-2d │ late      │ written            │
└───────────┴────────────────┴─────────────┴───────────┴────────────────────┘

max-pool-2d: nothing from Lee Hana (of roster.csv)

belongs to nobody, or to no exercise:
  submissions.zip: whoever_104_4_max-pool-2d.ts: whoever (104) is not in the roster

refused:
  submissions.zip: ../max-pool-2d.ts: its path leads out of the archive

solutions: 2 students; files: 2 written, 1 other attempt, 1 nobody's, 1 refused; the record is collected.csv
`);
    expect([handIn("Minji Kim"), handIn("박도윤")]).toEqual(["2", "3"]);
    expect((await readdir(course.folder)).toSorted()).toEqual(
      [
        "collected.csv",
        "course.yaml",
        "exercises",
        "roster.csv",
        "solutions",
        "staff.yaml",
        "submissions.zip",
      ].toSorted(),
    );
  });

  it("takes the latest of several archives, in any order, and records all", async () => {
    await first();
    await second();
    expect((await collect("second.zip", "first.zip")).code).toBe(0);
    expect([handIn("kim"), handIn("lee")]).toEqual(["2", "1"]);
    expect(
      text("collected.csv").replaceAll(/,[\da-f]{64}$/gm, ""),
    ).toBe(`student,exercise,submitted,late,attempt,chosen,members,from,path,sha256
kim,max-pool-2d,2026-12-10T10:00:00+09:00,,1,no,,first.zip,Week_1_kim_attempt_2026-12-10-10-00-00_max-pool-2d.ts
kim,max-pool-2d,2026-12-10T12:00:00+09:00,,2,yes,,second.zip,Week_1_kim_attempt_2026-12-10-12-00-00_max-pool-2d.ts
lee,max-pool-2d,2026-12-10T11:00:00+09:00,,1,yes,,first.zip,Week_1_lee_attempt_2026-12-10-11-00-00_max-pool-2d.ts
`);
  });

  it("takes the latest in time by the course's dates, and grading reads its time from the record", async () => {
    await course.write(
      "course.yaml",
      "format: poolgrade/course/v1\ntitle: { en: P, ko: P }\nzone: Asia/Seoul\ndue: { max-pool-2d: 2026-12-10T11:59 }\nlate: { penalty: 50 % }\n",
    );
    await zip("first.zip", blackboardFiles([attempt("kim", "2026-12-10-10-00-00", pooling("-Infinity"))]));
    await zip(
      "second.zip",
      blackboardFiles([
        attempt("kim", "2026-12-10-12-00-00", "2"),
        attempt("lee", "2026-12-10-12-00-00", pooling("-Infinity")),
      ]),
    );
    const { stdout } = await collect("first.zip", "second.zip");
    expect([stdout.match(/late: counts where it scores more/g)?.length, handIn("kim")]).toEqual([
      1,
      pooling("-Infinity"),
    ]);
    await poolgrade(course.folder, ["grade", "--as-of", "2026-12-20T00:00:00Z"]);
    const { students } = JSON.parse(text("reports/summary.json"));
    expect(students).toMatchObject([
      { student: "kim", score: 6 },
      { student: "lee", score: 3 },
    ]);
  });

  it("has Canvas's word for what is late, which gives no time", async () => {
    await course.write(
      "course.yaml",
      "format: poolgrade/course/v1\ntitle: { en: P, ko: P }\nzone: Asia/Seoul\ndue: { max-pool-2d: 2026-12-10T11:59 }\nlate: { penalty: 50 % }\n",
    );
    await zip(
      "canvas.zip",
      canvasFiles([
        { name: "Kim, Minji", file: FILE, content: pooling("-Infinity"), user: 101, upload: 1 },
        { name: "박도윤", file: FILE, content: pooling("-Infinity"), user: 102, upload: 2, isLate: true },
      ]),
    );
    await collect("canvas.zip");
    await poolgrade(course.folder, ["grade", "--as-of", "2026-12-20T00:00:00Z"]);
    const { students } = JSON.parse(text("reports/summary.json"));
    expect(students.map(({ score }: { readonly score: number }) => score)).toEqual([6, 3]);
    expect(text("reports/students/박도윤/report.md")).toContain(
      "Handed in late, as the platform says; counts as 1 day (due 2026-12-10 11:59): −3 of 6 points.",
    );
  });

  it("keeps a late attempt, which counts where it scores more after the penalty", async () => {
    await course.write(
      "course.yaml",
      "format: poolgrade/course/v1\ntitle: { en: P, ko: P }\nzone: Asia/Seoul\ndue: { max-pool-2d: 2026-12-10T11:59 }\nlate: { penalty: 50 %, until: 2d }\n",
    );
    const [right, partly] = [pooling("-Infinity"), pooling("0")];
    await zip(
      "both.zip",
      blackboardFiles([
        attempt("kim", "2026-12-10-10-00-00", "export function maxPool2d() {}"),
        attempt("kim", "2026-12-10-12-30-00", right),
        attempt("lee", "2026-12-10-10-00-00", partly.replace("most = 0", "most = -1e9")),
        attempt("lee", "2026-12-10-12-30-00", partly),
        attempt("too", "2026-12-10-12-30-00", right),
        attempt("too", "2026-12-20-12-30-00", partly),
      ]),
    );
    await collect("both.zip");
    await poolgrade(course.folder, ["grade", "--as-of", "2026-12-20T00:00:00Z"]);
    const entries = ["kim", "lee", "too"].map(
      (name) => JSON.parse(text(`reports/students/${name}/report.json`)).exercises[0],
    );
    expect(entries).toMatchObject([
      { score: 3, late: { units: 1, earned: 6, penalty: 3 } }, // in time nothing, late half of everything
      { score: 6 }, // in time everything
      { score: 3, late: { units: 1 } }, // the last was too late to count at all
    ]);
    expect(entries[1].late).toBeUndefined();
    await poolgrade(course.folder, ["report", "--as-of", "2026-12-20T00:00:00Z"]);
    expect(JSON.parse(text("reports/students/kim/report.json")).exercises[0]).toMatchObject({ score: 3 });
    await course.write("course.yaml", text("course.yaml").replace("50 %, until: 2d", "100 %"));
    await poolgrade(course.folder, ["grade", "--as-of", "2026-12-20T00:00:00Z"]);
    expect(JSON.parse(text("reports/students/kim/report.json")).exercises[0]).toMatchObject({ score: 0 });
  });

  it("again writes nothing, and the record has the same bytes", async () => {
    await first();
    await collect("first.zip");
    const record = text("collected.csv");
    const again = await collect("first.zip", "--json");
    expect(JSON.parse(again.stdout).attempts.map(({ state }: { readonly state: string }) => state)).toEqual([
      "same",
      "same",
    ]);
    expect(text("collected.csv")).toBe(record);
  });

  it("of an older archive leaves what a newer one brought", async () => {
    await first();
    await second();
    await collect("second.zip");
    expect((await collect("first.zip")).code).toBe(0);
    expect([handIn("kim"), handIn("lee")]).toEqual(["2", "1"]);
  });

  it("says that an earlier archive is needed where what counts is no longer there", async () => {
    await first();
    await second();
    await collect("second.zip");
    await rm(join(course.folder, "solutions/kim"), { recursive: true });
    const { code, stdout } = await collect("first.zip");
    expect(code).toBe(0);
    expect(stdout).toContain("only in an earlier archive: collect that one too");
    expect(existsSync(join(course.folder, "solutions/kim"))).toBe(false);
  });

  it("writes over no other file without --replace", async () => {
    await first();
    await course.write(`solutions/kim/${FILE}`, "somebody's own");
    const refused = await collect("first.zip");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      `poolgrade: in solutions lie already other files: "kim/${FILE}"; nothing was written\n  help: --replace writes over them`,
    );
    expect([handIn("kim"), existsSync(join(course.folder, "solutions/lee"))]).toEqual(["somebody's own", false]);
    expect((await collect("first.zip", "--replace")).code).toBe(0);
    expect([handIn("kim"), handIn("lee")]).toEqual(["1", "1"]);
  });

  it("says where only an earlier attempt would be written over", async () => {
    await first();
    await second();
    await collect("first.zip");
    const { code, stdout, stderr } = await collect("second.zip");
    expect([code, stdout.includes("in conflict with another attempt")]).toEqual([2, true]);
    expect(stderr).toContain(`in solutions lie already other attempts of the same students: "kim/${FILE}"; nothing`);
    await collect("second.zip", "--replace");
    expect(handIn("kim")).toBe("2");
  });

  it("tells archives of one name apart by their folders, and takes one that is named twice once", async () => {
    for (const [week, user] of [
      ["a", 21],
      ["b", 35],
    ] as const) {
      await mkdir(join(course.folder, week));
      const file = week === "a" ? FILE : "max-pool-2d (1).ts";
      await zip(`${week}/all.zip`, moodleFiles([{ name: "Kim", file, content: week, user }]));
    }
    const { code, stdout } = await collect("a/all.zip", "b/all.zip", "a/all.zip", "--json");
    const { attempts }: { readonly attempts: readonly Record<string, unknown>[] } = JSON.parse(stdout);
    expect([code, attempts.map(({ student, from, chosen }) => [student, from, chosen])]).toEqual([
      0,
      [
        ["Kim", "a/all.zip", false],
        ["Kim", "b/all.zip", true],
      ],
    ]);
  });

  it("writes through no link, even with --replace", async () => {
    await first();
    await course.write("elsewhere/x.ts", "outside");
    await mkdir(join(course.folder, "solutions/lee"), { recursive: true });
    await symlink("../elsewhere", join(course.folder, "solutions/kim"));
    await symlink("../../elsewhere/x.ts", join(course.folder, "solutions/lee", FILE));
    const { code, stderr } = await collect("first.zip", "--replace");
    expect(code).toBe(2);
    expect(stderr).toContain(
      `links or folders lie in the place of hand-ins: "kim/${FILE}", "lee/${FILE}"; nothing was written`,
    );
    expect(await readdir(join(course.folder, "elsewhere"))).toEqual(["x.ts"]);
  });

  it("with --dry-run shows everything and writes nothing", async () => {
    await first();
    const { code, stdout } = await collect("first.zip", "--dry-run");
    expect([code, stdout.match(/to be written/g)?.length]).toEqual([0, 3]);
    expect(stdout).toContain("nothing was written");
    expect([existsSync(join(course.folder, "solutions")), existsSync(join(course.folder, "collected.csv"))]).toEqual([
      false,
      false,
    ]);
  });

  it("gives each member the hand-in of a group, and says so", async () => {
    const submitters = ["Minji Kim", "박도윤"].map((name, i) => ({ name, email: `${i}@x.org`, sid: String(i) }));
    await zip(
      "export.zip",
      gradescopeFiles([{ id: 1, createdAt: "2026-12-10 14:00:00 Z", submitters, files: { [FILE]: "1" } }]),
    );
    const { stdout } = await collect("export.zip", "--record", "record.csv");
    expect(stdout.match(/Minji Kim, 박도윤 \(group of 2\)/g)).toHaveLength(2);
    expect([handIn("Minji Kim"), handIn("박도윤")]).toEqual(["1", "1"]);
    expect(text("record.csv").match(/,Minji Kim\/박도윤,/g)).toHaveLength(2);
  });

  it("finds a group by its name in the roster", async () => {
    await course.write("roster.csv", "name,id,group\nMinji Kim,1,Team A\n박도윤,2,Team A\n");
    await zip("moodle.zip", moodleFiles([{ name: "Team A", file: FILE, content: "1", user: 9 }]));
    expect((await collect("moodle.zip", "--roster", "roster.csv")).code).toBe(0);
    expect([handIn("Minji Kim"), handIn("박도윤")]).toEqual(["1", "1"]);
  });

  it("writes into a student's folder as it is called on the disk", async () => {
    const folder = "박도윤".normalize("NFD");
    await mkdir(join(course.folder, "solutions", folder), { recursive: true });
    await zip("moodle.zip", moodleFiles([{ name: "박도윤", file: FILE, content: "1", user: 9 }]));
    await collect("moodle.zip");
    expect(await readdir(join(course.folder, "solutions"))).toEqual([folder]);
  });

  it("takes clones one by one, with the roster of GitHub Classroom", async () => {
    await course.write(
      "classroom_roster.csv",
      "identifier,github_username,github_id,name\nk@x.org,kim-a,1,Minji Kim\nl@x.org,octocat,2,\n",
    );
    for (const login of ["kim-a", "octocat", "lee"]) {
      await course.write(`clones/week-1-${login}/.git/config`, "[core]");
      await course.write(`clones/week-1-${login}/solutions/me/${FILE}`, login);
    }
    const clones = ["kim-a", "octocat", "lee"].map((login) => `clones/week-1-${login}`);
    const { code, stdout } = await collect(...clones, "--roster", "classroom_roster.csv");
    expect([code, handIn("Minji Kim"), handIn("l@x.org")]).toEqual([0, "kim-a", "octocat"]);
    expect(stdout).toContain(`week-1-lee: solutions/me/${FILE}: lee is not in the roster\n`);
  });

  it("takes names by the pattern of staff.yaml", async () => {
    await course.write(
      "staff.yaml",
      `format: poolgrade/staff/v1\ncollect: { pattern: '^(?<student>\\w+)@(?<file>.+)$' }\n`,
    );
    await zip("own.zip", [{ name: `kim@${FILE}`, content: "1" }]);
    const { code, stdout } = await collect("own.zip");
    expect([code, stdout.split("\n")[0], handIn("kim")]).toEqual([0, "own.zip: the pattern of staff.yaml", "1"]);
  });

  it("never writes outside the hand-ins, whatever a student is called", async () => {
    const names = ["..", ".", "/etc", "C:\\x", ".hidden", "con", "node_modules", " ", "a/../../b"];
    const submitters = (name: string) => [{ name: JSON.stringify(name), email: "e@x", sid: JSON.stringify(name) }];
    await zip(
      "export.zip",
      gradescopeFiles(
        names.map((name, id) => ({
          id,
          createdAt: "2026-12-10 14:00:00 Z",
          submitters: submitters(name),
          files: { [FILE]: name },
        })),
      ),
    );
    expect((await collect("export.zip")).code).toBe(0);
    expect((await readdir(course.folder)).toSorted()).toEqual([
      "collected.csv",
      "course.yaml",
      "exercises",
      "export.zip",
      "solutions",
    ]);
    const made = (await readdir(join(course.folder, "solutions"))).toSorted();
    expect(made).toEqual(
      ["C__x", "_. e@x", "_.. e@x", "_.hidden", "_con", "_etc", "_node_modules", "a_.._.._b", "e@x"].toSorted(),
    );
  });
});

test.each<[string, () => Promise<unknown>, readonly string[], string]>([
  ["no archive", async () => undefined, [], "error: missing required argument 'archives'"],
  [
    "one that is not there",
    async () => undefined,
    ["none.zip"],
    "poolgrade: none.zip is not there: it was looked for in ",
  ],
  ["what is no zip", () => course.write("a.zip", "text"), ["a.zip"], "poolgrade: a.zip cannot be read as a zip: "],
  [
    "names of no platform",
    () => zip("a.zip", [{ name: "kim.ts" }]),
    ["a.zip"],
    'poolgrade: a.zip is not named as any platform that is known names its files: for instance "kim.ts"\n  help: say where it is from with --from',
  ],
  [
    "no hand-in",
    () => zip("a.zip", [{ name: "kim/notes.md" }]),
    ["a.zip"],
    "poolgrade: no file in it is a hand-in of somebody for an exercise: nothing was written\n",
  ],
  [
    "a roster that is not there",
    first,
    ["first.zip", "--roster", "none.csv"],
    "poolgrade: none.csv cannot be opened: it is not there",
  ],
  [
    "the folder of the hand-ins itself",
    () => course.write(`solutions/kim/${FILE}`, ""),
    ["solutions"],
    "poolgrade: solutions is the folder of the hand-ins, solutions\n",
  ],
  ["a pattern without any", first, ["first.zip", "--from", "pattern"], "poolgrade: there is no pattern to go by\n"],
])("%s is a matter of usage, and nothing is written", async (_, prepare, args, message) => {
  await prepare();
  const { code, stderr } = await collect(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(existsSync(join(course.folder, "collected.csv"))).toBe(false);
});
