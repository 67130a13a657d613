import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { firstOnPath } from "../setup/run-program.ts";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";
import { expectProtectedGrade } from "../testing/protected-grade.ts";
import { ownRepository, type ProtectedRepository } from "../testing/protected-repository.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const canRun =
  isUsable("rsync (`apt-get install rsync`)", (await firstOnPath(["rsync"])) !== null) &&
  isUsable("git (`apt-get install git`)", (await firstOnPath(["git"])) !== null);
const canGrade = canRun && isUsable("strong sandbox", await hasStrongSandbox());

let repository: ProtectedRepository;
beforeAll(async () => {
  if (canRun) repository = await ownRepository();
});
afterAll(() => repository?.remove());

describe("the template for GitLab", () => {
  it.runIf(canGrade)(
    "grades the author of a merge request that also changed everything else, and nothing acts",
    async () => {
      const work = await runnersFolder("request", "hand-in");
      await run(work, "grade", {
        CI_PIPELINE_SOURCE: "merge_request_event",
        GITLAB_USER_LOGIN: "kim",
        CI_COMMIT_SHA: "refs/heads/hand-in",
      });
      expectProtectedGrade(join(work, "reports"), uploadedFrom(work), repository.mark);
    },
  );

  it.runIf(canGrade)("grades those whose files a push changed, and nothing in it acts", async () => {
    const work = await runnersFolder("push", "hand-in");
    await run(work, "grade-pushed", {
      CI_PIPELINE_SOURCE: "push",
      CI_COMMIT_BRANCH: "main",
      CI_DEFAULT_BRANCH: "main",
      CI_COMMIT_SHA: await repository.commitOf("hand-in"),
      CI_COMMIT_BEFORE_SHA: await repository.commitOf("earlier"),
    });
    expectProtectedGrade(join(work, "reports"), uploadedFrom(work), repository.mark);
  });

  it.runIf(canRun)("uploads nothing of an earlier job where one stops early", async () => {
    const work = await runnersFolder("early", "main");
    await mkdir(join(work, "reports/students/lee"), { recursive: true });
    await writeFile(join(work, "reports/students/lee/report.json"), "{}");
    const stopped = run(work, "grade", {
      CI_PIPELINE_SOURCE: "merge_request_event",
      GITLAB_USER_LOGIN: "kim",
      COURSE_BRANCH: "not-there",
    });
    await expect(stopped).rejects.toThrow();
    expect(uploadedFrom(work).filter((path) => existsSync(path))).toEqual([]);
  });
});

/** A folder of GitLab's runner at a branch, and the lines with which a course includes the template. */
async function runnersFolder(name: string, branch: string): Promise<string> {
  const work = join(repository.place, name);
  await repository.run("git", ["clone", "--quiet", "--branch", branch, repository.folder, work], repository.place);
  await cp(join(ROOT, "docs/ci/gitlab.yml"), join(work, "template.yml"));
  await repository.run("git", ["add", "template.yml"], work); // only what Git knows can be included
  const [lines = ""] = /^include:\n(?: .*\n)+/m.exec(read("docs/grading-in-ci.md")) ?? [];
  await writeFile(join(work, ".protected.yml"), lines.replace(/remote: .*/, "local: template.yml"));
  return work;
}

function run(work: string, job: string, values: Readonly<Record<string, string>>) {
  const source = `file://${repository.folder}`;
  const variables = Object.entries({ COURSE: source, CI_REPOSITORY_URL: source, ...values });
  return repository.run(
    join(ROOT, "node_modules", ".bin", "gitlab-ci-local"),
    [
      ...["--file", ".protected.yml", "--force-shell-executor", "--no-color", "--evaluate-rule-changes=false", job],
      ...variables.flatMap(([name, value]) => ["--variable", `${name}=${value}`]),
    ],
    work,
  );
}

/** The paths that a job in this folder would upload. */
function uploadedFrom(work: string): readonly string[] {
  const [, template] = parseAllDocuments(read("docs/ci/gitlab.yml"));
  const { paths } = template?.toJS()[".poolgrade"].artifacts ?? {};
  return paths.map((path: string) => join(work, path));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
