import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { firstOnPath } from "../setup/run-program.ts";
import { inputValues, runJob, type Values } from "../testing/github-job.ts";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";
import { expectProtectedGrade } from "../testing/protected-grade.ts";
import { ownRepository, type ProtectedRepository } from "../testing/protected-repository.ts";

const hasGit = isUsable("git (`apt-get install git`)", (await firstOnPath(["git"])) !== null);
const canGrade = hasGit && isUsable("strong sandbox", await hasStrongSandbox());

let repository: ProtectedRepository;
beforeAll(async () => {
  if (hasGit) repository = await ownRepository();
});
afterAll(() => repository?.remove());

describe("the reusable workflow for GitHub", () => {
  it.runIf(canGrade)(
    "grades the author of a pull request that also changed everything else, and nothing acts",
    async () => {
      const { reports, uploaded } = await run("pull-request", {
        "github.event.pull_request": "refs/heads/hand-in",
        "github.event.pull_request.user.login": "kim",
      });
      expectProtectedGrade(reports, uploaded, repository.mark);
    },
  );

  it.runIf(canGrade)("grades those whose files a push changed, and nothing in it acts", async () => {
    const { reports, uploaded } = await run("push", {
      "github.sha": await repository.commitOf("hand-in"),
      "github.event.before": await repository.commitOf("earlier"),
    });
    expectProtectedGrade(reports, uploaded, repository.mark);
  });

  it.runIf(hasGit)("grades nobody after a push in which no student's files changed", async () => {
    const commit = await repository.commitOf("hand-in");
    const { reports, printed } = await run("push-without", { "github.sha": commit, "github.event.before": commit });
    expect(printed).toContain("no student's files changed: nothing is graded\n");
    expect(existsSync(reports)).toBe(false);
  });

  it.runIf(canGrade)("grades a part of the class in each job on demand, with what the course sets", async () => {
    const given = { language: "ko", exports: "github junit" };
    const part = { "matrix.shard": "2", "strategy.job-total": "2" };
    const { reports, printed } = await run(
      "on-demand",
      { "github.sha": await repository.commitOf("hand-in"), ...part },
      given,
    );
    expect(readdirSync(join(reports, "students"))).toEqual(["lee"]);
    expect(readdirSync(join(reports, "exports")).toSorted()).toEqual(["github", "junit"]);
    expect(printed).toMatch(/^::error file=solutions\/lee\/max-pool-2d\.ts,/m);
    expect(readFileSync(join(reports, "students/lee/report.md"), "utf8")).toMatch(/[가-힣]/);
  });
});

/** Runs the shell steps of its job on the protected branch, for an event and a course's inputs. */
async function run(name: string, event: Values, given: Values = {}) {
  const work = join(repository.place, name);
  await repository.run("git", ["clone", "--quiet", "--branch", "main", repository.folder, work], repository.place);
  const workflow = parse(readFileSync(join(work, ".github/workflows/grade.yml"), "utf8"));
  const inputs = inputValues(workflow.on.workflow_call.inputs, given);
  const alone = { "matrix.shard": "1", "strategy.job-total": "1" };
  return runJob(repository, work, workflow.jobs.grade.steps, { ...alone, ...inputs, ...event });
}
