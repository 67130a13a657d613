import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { type Ended, poolgrade, poolgradeProcess, start, whenEnded } from "../testing/poolgrade.ts";

let course: TestCourse;
let graded: Ended;
beforeAll(async () => {
  course = await testCourse();
  graded = await poolgradeProcess(course.folder, ["grade", ...AS_OF]);
});
afterAll(() => course.remove());

const AS_OF = ["--as-of", "2026-11-24T00:00:00Z"];

describe("grade", () => {
  it("prints the class, writes every report, and exits 0 whatever the marks", () => {
    const { code, stdout, stderr } = graded;
    expect({ code, refused: stderr.includes("refused") }).toEqual({ code: 0, refused: false });
    expect(stdout).toContain("│ anna");
    expect(stdout).toContain("│ 이서연");
    expect(json("reports/summary.json")).toMatchObject({
      format: "poolgrade/summary/v1",
      students: [
        { student: "anna", score: 6, maxScore: 6, verdicts: { "max-pool-2d": "correct" } },
        { student: "ben", score: 2, verdicts: { "max-pool-2d": "wrong-values" } },
        { student: "zoe", score: 0, verdicts: { "max-pool-2d": "missing" } },
        { student: "이서연", score: 0, verdicts: { "max-pool-2d": "wrong-shape" } },
      ],
    });
  });

  it("shows students only the number, points and kind of hidden and later cases, and staff everything", () => {
    expect(json("reports/students/ben/report.json").exercises[0].cases.slice(1)).toEqual([
      { case: "hidden-1", hidden: true, points: 0, maxPoints: 3, verdict: { kind: "wrong-values" } },
      { case: "hidden-2", hidden: true, points: 0, maxPoints: 1, verdict: { kind: "wrong-values" } },
    ]);
    for (const bytes of filesBelow(join(course.folder, "reports/students")).values()) {
      expect(bytes.toString()).not.toMatch(/secret|later|1234|77\.25/i);
    }
    expect(text("reports/staff/ben/report.md")).toContain("A secret reason.");
  });

  it.skipIf(process.platform === "win32")(
    "closes the staff's folders to everyone else, even if they were open",
    async () => {
      const closed = ["staff", "exports"].map((name) => join(course.folder, "reports", name));
      const modes = () => closed.map((path) => statSync(path).mode & 0o777);
      expect(modes()).toEqual([0o700, 0o700]);
      for (const path of closed) chmodSync(path, 0o755);
      await poolgrade(course.folder, ["report", ...AS_OF, "--student", "anna"]);
      expect(modes()).toEqual([0o700, 0o700]);
      expect(statSync(join(course.folder, "reports/students")).mode & 0o055).toBe(0o055 & ~process.umask());
    },
  );

  it("shows a dated case from its date", async () => {
    await poolgrade(course.folder, ["grade", "--as-of", "2999-01-02T00:00:00Z", "--reports", "later"]);
    expect(json("later/students/ben/report.json").exercises[0].cases[2].case).toBe("the-later-case");
  });

  it("gives the same bytes again", async () => {
    const before = filesBelow(join(course.folder, "reports"));
    await poolgrade(course.folder, ["grade", ...AS_OF, "--jobs", "1"]);
    expect(filesBelow(join(course.folder, "reports"))).toEqual(before);
  });

  it("updates, when narrowed, what it names and the summary, and leaves the others as they are", async () => {
    const folder = join(course.folder, "renewed");
    await cp(join(course.folder, "reports"), folder, { recursive: true });
    const before = filesBelow(folder);
    await course.write("solutions/zoe/max-pool-2d.ts", "export const maxPool2d = () => [[9, 2], [6, 3]];\n");
    const narrowed = await poolgrade(course.folder, [
      "grade",
      ...AS_OF,
      "--student",
      "zoe",
      "--exercise",
      "max-pool-2d",
      "--reports",
      "renewed",
    ]);
    expect(narrowed.code).toBe(0);
    const after = filesBelow(folder);
    const changed = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)).map(([path]) => path);
    expect(changed).toEqual([...reportsOf("zoe"), ...SUMMARY, ...CHANGES].toSorted());
    expect(json("renewed/summary.json").students).toMatchObject([
      { student: "anna", score: 6 },
      { student: "ben", score: 2 },
      { student: "zoe", score: 2 },
      { student: "이서연", score: 0 },
    ]);

    await poolgrade(course.folder, ["grade", ...AS_OF, "--student", "zoe", "--reports", "own"]);
    expect(json("own/summary.json").students).toMatchObject([{ student: "zoe", score: 2 }]);
    await rm(join(course.folder, "solutions/zoe/max-pool-2d.ts"));
  });

  it("finds a student in any Unicode normalisation", async () => {
    const { code, stdout } = await poolgrade(course.folder, [
      "grade",
      "--json",
      "--student",
      "이서연".normalize("NFD"),
      "--reports",
      "own",
    ]);
    expect({ code, students: JSON.parse(stdout).students.length }).toEqual({ code: 0, students: 1 });
  });

  it("grades each student in exactly one of n shards", async () => {
    const parts = await Promise.all(
      [1, 2].map(async (i) =>
        JSON.parse(
          (await poolgrade(course.folder, ["grade", "--json", "--shard", `${i}/2`, "--reports", `shard-${i}`])).stdout,
        ),
      ),
    );
    const names = parts.flatMap(({ students }) => students.map(({ student }: { student: string }) => student));
    expect(names.sort()).toEqual(["anna", "ben", "zoe", "이서연"]);
  });

  it("names a student who left and keeps their reports, and removes them when asked to", async () => {
    await course.write("solutions/gone/max-pool-2d.ts", "export const maxPool2d = 1;\n");
    await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "left"]);
    await rm(join(course.folder, "solutions/gone"), { recursive: true });
    await course.write("left/students/gone/notes.txt", "mine\n");
    const kept = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "left"]);
    expect(kept.stderr).toContain(
      'notice: 1 student has a report and no folder of hand-ins any more: "gone"; the report stays, and is left out of the summary (`grade --prune` removes what is left)\n',
    );
    expect(text("left/students/gone/report.md")).toContain("# gone");
    expect(json("left/summary.json")).toMatchObject({
      students: ["anna", "ben", "zoe", "이서연"].map((student) => ({ student })),
      gone: ["gone"],
    });
    const pruned = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "left", "--prune"]);
    expect(pruned.stderr).toContain('removed the reports of "gone": there is no such student any more\n');
    expect(readdirSync(join(course.folder, "left/students/gone"))).toEqual(["notes.txt"]);
    expect(readdirSync(join(course.folder, "left/staff"))).toEqual(["anna", "assets", "ben", "zoe", "이서연"]);
    expect(json("left/summary.json").gone).toBeUndefined();
  });

  it("lists a folder that cannot be graded, and still exits 0", async () => {
    await course.write("solutions/empty/.gitkeep", "");
    const { code, stderr } = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "refused"]);
    await rm(join(course.folder, "solutions/empty"), { recursive: true });
    expect(code).toBe(0);
    expect(stderr).toContain('refused: "empty": there is no file in it: nothing was handed in\n');
    expect(json("refused/summary.json").refused).toEqual([
      { folder: "empty", why: "there is no file in it: nothing was handed in" },
    ]);
  });

  it("names files that belong to no exercise, to staff and to their student", async () => {
    const names = ["max-pool-2d.js", "<b>.ts", ...Array.from({ length: 11 }, (_, i) => `n${i}.txt`)];
    for (const name of names) await course.write(`solutions/yuri/${name}`, "");
    const { code, stderr } = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "unclaimed"]);
    await rm(join(course.folder, "solutions/yuri"), { recursive: true });
    expect(code).toBe(0);
    expect(stderr).toContain('unclaimed: "yuri/max-pool-2d.js": the file must be called `max-pool-2d.ts`\n');
    expect(stderr).toContain('unclaimed: "yuri/<b>.ts" belongs to no exercise\n');
    expect(stderr).toContain('unclaimed: "yuri": … and 3 more files\n');
    const unclaimed = json("unclaimed/summary.json").unclaimed.filter(
      ({ folder }: { folder: string }) => folder === "yuri",
    );
    expect(unclaimed).toHaveLength(13);
    expect(unclaimed[0]).toEqual({ folder: "yuri", file: "max-pool-2d.js", exercise: "max-pool-2d" });
    expect(json("unclaimed/students/yuri/report.json").exercises[0]).toMatchObject({
      status: "missing",
      otherFile: "max-pool-2d.js",
    });
    const told = "There is `max-pool-2d.js`; the file must be called `max-pool-2d.ts`.";
    expect(text("unclaimed/students/yuri/report.md")).toContain(told);
    expect(text("unclaimed/students/yuri/report.html")).toContain(
      'the file must be called <code translate="no">max-pool-2d.ts</code>',
    );
    expect(text("unclaimed/summary.md")).toContain("- yuri: `max-pool-2d.js` → max-pool-2d.ts, `<b>.ts`, `n0.txt`");
    expect(text("unclaimed/summary.html")).toContain('<code translate="no">&lt;b>.ts</code>');
  });

  it("names files next to the students' folders that look like hand-ins, the first ten", async () => {
    const names = ["all.zip", ...Array.from({ length: 10 }, (_, i) => `lee_${i}_max-pool-2d.ts`)];
    for (const name of names) await course.write(`solutions/${name}`, "");
    const { code, stderr } = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "nobodys"]);
    for (const name of names) await rm(join(course.folder, "solutions", name));
    expect(code).toBe(0);
    expect(stderr.split("\n").filter((line) => line.startsWith("nobody's: "))).toEqual([
      `nobody's: "all.zip" lies beside the students' folders: put it into the folder of its student, unpacked`,
      ...Array.from(
        { length: 9 },
        (_, i) =>
          `nobody's: "lee_${i}_max-pool-2d.ts" lies beside the students' folders: put it into the folder of its student, as \`max-pool-2d.ts\``,
      ),
      "nobody's: … and 1 more file",
    ]);
  });

  it("records in every manifest which engine answered, and where the library came from", async () => {
    await poolgrade(course.folder, ["grade", "--engine", "tfjs", "--reports", "own"]);
    expect(json("own/manifest.json")).toMatchObject({
      engine: { name: "tfjs", version: "4.22.0", tensorflow: null, library: null },
      notices: expect.arrayContaining([
        "engine: answers come from tfjs in WebAssembly, not from tfjs-node (npm run setup says what is missing)",
      ]),
    });
  });

  it("computes answers once: with a warm cache the engine is not loaded", async () => {
    const env = { POOLGRADE_CACHE: join(course.folder, "cache") };
    const effort = async () => {
      await poolgrade(course.folder, ["grade", "--reports", "own"], env);
      const { answers, engine } = json("own/manifest.json");
      return { ...answers, loaded: engine.library !== null };
    };
    const native = json("reports/manifest.json").engine.name === "tfjs-node" && process.platform === "linux";
    expect(await effort()).toEqual({ locked: 0, computed: 3, kept: 0, loaded: native });
    expect(await effort()).toEqual({ locked: 0, computed: 0, kept: 3, loaded: false });
  });

  it("stops cleanly on Ctrl-C, with whole reports and no process left", async () => {
    await course.write("solutions/loop/max-pool-2d.ts", "export function maxPool2d() { for (;;); }\n");
    const child = start(course.folder, ["grade", "--jobs", "1", "--reports", "stopped"]);
    const end = whenEnded(child);
    child.stderr?.on("data", (chunk) => {
      if (String(chunk).includes("2/5")) child.kill("SIGINT");
    });
    const { code, stderr } = await end;
    await rm(join(course.folder, "solutions/loop"), { recursive: true });
    expect({ code, last: stderr.trim().split("\n").at(-1) }).toEqual({
      code: 130,
      last: "stopped; the files that were finished are whole",
    });
    const written = [...filesBelow(join(course.folder, "stopped")).keys()];
    expect(written.filter((path) => !/^(staff\/)?assets\//.test(path))).toEqual(reportsOf("anna", "ben"));
    expect(childrenOf(child.pid ?? 0)).toEqual([]);
  });
});

/** Every form of the summary. */
const SUMMARY = ["csv", "html", "json", "md"].map((form) => `summary.${form}`);

/** What has changed, for zoe and in the class. */
const CHANGES = ["changes.js", "changes.json", "students/zoe/changes.js", "students/zoe/changes.json"];

/** Every form of these students' reports, all of which hide something. */
function reportsOf(...students: readonly string[]): readonly string[] {
  return ["staff", "students"].flatMap((audience) =>
    students.flatMap((name) => ["html", "json", "md"].map((form) => `${audience}/${name}/report.${form}`)),
  );
}

describe("what grade refuses", () => {
  it.each([
    [
      ["grade", "--student", "nobody"],
      2,
      'poolgrade: no student is called `nobody` in solutions\n  help: there are: "anna", "ben"',
    ],
    [
      ["grade", "--exercise", "max-pool"],
      2,
      "poolgrade: no exercise is called `max-pool` in exercises\n  help: did you mean `max-pool-2d`?\n",
    ],
    [["grade", "--shard", "3/2"], 2, "i/n is needed, with i from 1 to n"],
    [["grade", "--jobs", "0"], 2, "a whole number from 1 is needed"],
    [["grade", "--as-of", "soon"], 2, "a date with its time zone is needed: for instance 2026-12-01T00:00:00+09:00"],
    [["grade", "--sandbox", "none"], 2, "Allowed choices are auto, strict, weak."],
    [["grade", "--solutions", "nowhere"], 2, "poolgrade: there is no folder `nowhere` in "],
    [["grade", "--exercises", "nowhere"], 2, "poolgrade: there is no folder `nowhere` in "],
    [["grad"], 2, "unknown command"],
    [["check", "max-pool-2d", "nothing.ts"], 2, "poolgrade: there is no file `nothing.ts` in "],
  ])("%j exits %i", async (args, code, message) => {
    const end = await poolgrade(course.folder, args);
    expect(end.code).toBe(code);
    expect(end.stderr).toContain(message);
  });

  it("exits 3 if everything is required and the real engine is not used", async () => {
    const { code, stderr } = await poolgrade(course.folder, ["grade", "--engine", "tfjs"], {
      POOLGRADE_REQUIRE_ALL: "1",
    });
    expect(code).toBe(3);
    expect(stderr).toContain("POOLGRADE_REQUIRE_ALL=1 makes this a failure");
  });

  it("names bubblewrap and how to install it if it is missing, and refuses if `strict`", async () => {
    const without = await poolgradeProcess(course.folder, ["grade", "--reports", "own"], { PATH: "/nowhere" });
    expect(without.code).toBe(0);
    expect(without.stderr).toContain("bubblewrap not found (`apt-get install bubblewrap`)");
    expect(json("own/manifest.json").sandbox.level).toBe("reduced");
    const strict = await poolgradeProcess(course.folder, ["grade", "--reports", "own", "--sandbox", "strict"], {
      PATH: "/nowhere",
    });
    expect(strict.code).toBe(3);
  });
});

function text(path: string): string {
  return readFileSync(join(course.folder, path), "utf8");
}

function json(path: string) {
  return JSON.parse(text(path));
}

/** Live processes whose parent or process group is this one. */
function childrenOf(pid: number): string[] {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const [, parent, group] = readFileSync(`/proc/${name}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      return parent === String(pid) || group === String(pid);
    } catch {
      return false;
    }
  });
}
