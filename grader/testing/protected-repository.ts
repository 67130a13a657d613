import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { firstOnPath } from "../setup/run-program.ts";
import { pooling } from "./course.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * A course's repository: its branch `main` is protected and has no hand-in, `earlier` has lee's file, and `hand-in` has
 * kim's too, and changes everything else.
 */
export type ProtectedRepository = {
  /** The temporary folder that has the repository and everything around it. */
  readonly place: string;
  readonly folder: string;
  /** A file that is left if anything in a hand-in acts. */
  readonly mark: string;
  /** The commit at the tip of a branch. */
  readonly commitOf: (branch: string) => Promise<string>;
  /** Runs a program; others that prepare the machine do nothing, and `npm ci` links what is installed. */
  readonly run: (
    program: string,
    args: readonly string[],
    cwd: string,
    env?: NodeJS.ProcessEnv,
  ) => Promise<{ readonly stdout: string; readonly stderr: string }>;
  readonly remove: () => Promise<void>;
};

/** Makes the repository of a course that `fill` writes, with these packages installed. */
export async function protectedRepository(
  fill: (folder: string) => Promise<void>,
  modules: string,
): Promise<ProtectedRepository> {
  const place = await mkdtemp(join(tmpdir(), "poolgrade-ci-"));
  const [folder, bin, mark] = ["repository", "bin", "acted"].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  const run: ProtectedRepository["run"] = (program, args, cwd, env = {}) =>
    promisify(execFile)(program, args, {
      cwd,
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, ...env },
      maxBuffer: 16 * 1024 * 1024,
    });
  await mkdir(folder);
  await mkdir(bin);
  await program(
    bin,
    "npm",
    `[ "$1" = ci ] && exec ln -sfn ${JSON.stringify(modules)} node_modules\nexec ${await firstOnPath(["npm"])} "$@"`,
  );
  for (const name of ["apt-get", "sysctl", "sudo"]) await program(bin, name, "exit 0");
  await fill(folder);
  await commitHandIns(folder, mark, (...args) =>
    run("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], folder),
  );
  const commitOf = async (branch: string) => (await run("git", ["rev-parse", branch], folder)).stdout.trim();
  return { place, folder, mark, commitOf, run, remove: () => rm(place, { recursive: true, force: true }) };
}

/** What this repository has of a course's, and of poolgrade. */
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

/** This project's own repository as a protected one. */
export function ownRepository(): Promise<ProtectedRepository> {
  return protectedRepository(
    async (folder) => {
      for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true });
    },
    join(ROOT, "node_modules"),
  );
}

async function commitHandIns(
  folder: string,
  mark: string,
  git: (...args: string[]) => Promise<unknown>,
): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
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
  const spec = await readFile(join(folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  await write("exercises/max-pool-2d/exercise.yaml", spec.replaceAll("points: 2", "points: 200"));
  await write("solutions/kim/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
  await git("add", "--all");
  await git("commit", "--quiet", "--message=hand in");
  await git("checkout", "--quiet", "main");
}

async function program(bin: string, name: string, script: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
}
