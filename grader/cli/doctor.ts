import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise } from "../model/exercise.ts";
import { chooseEngine, EngineMissing, loadEngine } from "../reference/engine.ts";
import { openReference } from "../reference/reference.ts";
import { openSandbox, SandboxRefused } from "../sandbox/sandbox.ts";
import { setUpBundle } from "../setup/bundle.ts";
import { CHILD } from "../setup/bundles.ts";
import { firstOnPath } from "../setup/run-program.ts";
import { setUpNative } from "../setup/setup.ts";
import { MIN_NODE, packagedNode } from "../setup/suitable-node.js";
import { readExercises } from "../spec/read-exercises.ts";
import { UsageError } from "../spec/usage-error.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { REMEDIES } from "../store/remedies.ts";
import { type Context, command } from "./command.ts";
import { copyFaults } from "./copy-faults.ts";
import type { CourseInUse } from "./course-in-use.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import type { OptionValues } from "./options.ts";
import { isEverythingRequired } from "./required.ts";
import type { Streams } from "./streams.ts";
import { VERSION } from "./version.ts";

/** One part of the machine or the class: what was found, and how to fix it if necessary. */
type Finding = {
  readonly part: string;
  readonly state: "ok" | "missing" | "advice" | "fault";
  readonly found: string;
  readonly help: string | null;
};

const OPTIONS = ["exercises", "solutions", "fix", "json"] as const;
type DoctorOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
What is missing stands with what installs it; without the most of it poolgrade works all the same, with less. Nothing is
downloaded unless you ask: --fix sets up tfjs-node with TensorFlow's library (190 MB, once for all courses of a user).

Examples:
  poolgrade doctor
  poolgrade doctor --fix
  poolgrade doctor --json
  POOLGRADE_REQUIRE_ALL=1 poolgrade doctor

${exitHelp(["done", "shown, whatever was found"], ["authorError", "a learners' copy holds a hidden case"], USAGE, [
  "incomplete",
  "with POOLGRADE_REQUIRE_ALL=1: a part is missing; with --fix: tfjs-node could not be set up",
])}`;

export const doctorCommand = command({
  name: "doctor",
  description: "show what this machine has: Node, engine, sandbox, cache, programs; and who can read hidden cases",
  options: OPTIONS,
  help: EXPLANATION,
  run: (options, _, context) => doctor(options, context),
});

async function doctor(
  { exercises, solutions, fix, json }: DoctorOptions,
  { streams, course }: Context,
): Promise<number> {
  if (fix) await setUpNative((line) => streams.err(`${line}\n`));
  const answering = await engine(exercises, fix === true);
  const findings = [
    node(),
    answering,
    await sandbox(streams),
    ...(await Promise.all(PROGRAMS.map(program))),
    caches(),
    await hiddenCases(exercises, solutions, course),
  ];
  streams.out(json ? `${JSON.stringify({ poolgrade: VERSION, findings }, null, 2)}\n` : text(findings));
  if (findings.some(({ state }) => state === "fault")) return EXIT.authorError;
  const required = isEverythingRequired() ? findings : fix ? [answering] : [];
  return required.some(({ state }) => state === "missing") ? EXIT.incomplete : EXIT.done;
}

function node(): Finding {
  const whose = process.execPath === packagedNode() ? "packaged with the repository" : `your own, ${process.execPath}`;
  return {
    part: "node",
    state: "ok",
    found: `${process.version}, ${whose} (${MIN_NODE} or newer is needed)`,
    help: null,
  };
}

/** Missing is only an engine that somebody needs: where all answers are locked, nobody does. */
async function engine(exercisesFolder: string, isWanted: boolean): Promise<Finding> {
  try {
    const { info, library } = await loadEngine(chooseEngine("tfjs-node"));
    const found = `tfjs-node ${info.version} on TensorFlow ${info.tensorflow}, ${library ?? "mapping not readable here"}`;
    return { part: "engine", state: "ok", found, help: null };
  } catch (error) {
    if (!(error instanceof EngineMissing))
      return { part: "engine", state: "missing", found: `tfjs-node does not load: ${error}`, help: REMEDIES.setUp };
    const isEnough = !isWanted && !isEverythingRequired() && (await areLocked(await exercisesIn(exercisesFolder)));
    const source = isEnough ? "locks, which all exercises have" : "tfjs in WebAssembly";
    return {
      part: "engine",
      state: isEnough ? "ok" : "missing",
      found: `tfjs-node is not set up; answers come from ${source}`,
      help: isEnough ? null : REMEDIES.setUp,
    };
  }
}

async function areLocked(exercises: readonly Exercise[]): Promise<boolean> {
  const locked = openReference("locked");
  const answers = await Promise.all(exercises.map(locked.answers));
  return answers.length > 0 && answers.every(({ diagnostics }) => diagnostics.length === 0);
}

async function sandbox(streams: Streams): Promise<Finding> {
  await setUpBundle(CHILD, (line) => streams.err(`${line}\n`));
  try {
    const opened = await openSandbox("auto");
    await opened.close();
    const { level, layers, notice } = opened.info;
    return {
      part: "sandbox",
      state: notice === null ? "ok" : "missing",
      found: `${level}: ${layers.join(" + ")}`,
      help: notice,
    };
  } catch (error) {
    if (!(error instanceof SandboxRefused)) throw error;
    return { part: "sandbox", state: "missing", found: "none: nothing can be graded", help: error.message };
  }
}

type Program = { readonly names: readonly string[]; readonly use: string; readonly install: string };

const PROGRAMS: readonly Program[] = [
  { names: ["bwrap"], use: "the strong sandbox", install: "apt-get install bubblewrap" },
  { names: ["prlimit"], use: "limits of the sandbox", install: "apt-get install util-linux" },
  {
    names: ["pip3", "pip", "python3"],
    use: "fetching TensorFlow where its own host is out of reach",
    install: "apt-get install python3-pip",
  },
  { names: ["c++", "g++", "clang++"], use: "compiling tfjs-node's addon there", install: "apt-get install g++" },
];

async function program({ names, use, install }: Program): Promise<Finding> {
  const path = await firstOnPath(names);
  const part = names[0] ?? "";
  return path === null
    ? { part, state: "missing", found: `not found (for ${use})`, help: install }
    : { part, state: "ok", found: `${path} (for ${use})`, help: null };
}

function caches(): Finding {
  return { part: "cache", state: "ok", found: `${cacheFolder("answers")}, ${cacheFolder("tfjs-node")}`, help: null };
}

/** Hidden cases in the same repository as submissions can be read by the students. */
async function hiddenCases(exercisesFolder: string, solutionsFolder: string, course: CourseInUse): Promise<Finding> {
  const exercises = await exercisesIn(exercisesFolder);
  const hiding = exercises.filter(({ cases }) => cases.some(({ visibility }) => visibility.kind !== "public"));
  const leaked = await copyFaults(exercises, course);
  if (leaked.length > 0) return leakedFinding(leaked);
  const repository = repositoryOf(exercisesFolder);
  if (hiding.length === 0 || repository === null || repository !== repositoryOf(solutionsFolder)) {
    return { part: "hidden", state: "ok", found: "no hidden case lies in one repository with hand-ins", help: null };
  }
  return {
    part: "hidden",
    state: "advice",
    found: `${hiding.map(({ id }) => id).join(", ")}: hidden cases in one repository with the hand-ins in ${solutionsFolder}`,
    help: "students who can read that repository can read them: keep it private, and give them what `poolgrade handout` writes",
  };
}

function leakedFinding(leaked: readonly Diagnostic[]): Finding {
  const found = `a learners' copy holds hidden cases: ${leaked.map(({ file, position }) => `${file}:${position.line}`).join(", ")}`;
  return { part: "hidden", state: "fault", found, help: leaked[0]?.help ?? null };
}

/** Empty if no course is here: the machine can be checked anywhere. */
async function exercisesIn(folder: string): Promise<readonly Exercise[]> {
  try {
    return (await readExercises(folder)).exercises;
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** The git repository that a folder is in; null if none, or if the folder does not exist. */
function repositoryOf(folder: string): string | null {
  if (!existsSync(folder)) return null;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return null;
  }
}

const MARKS: Readonly<Record<Finding["state"], string>> = { ok: "✓", missing: "✗", fault: "✗", advice: "!" };

function text(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ part }) => part.length));
  const lines = findings.flatMap(({ part, state, found, help }) => [
    `${MARKS[state]} ${part.padEnd(width)}  ${found}`,
    ...(help === null ? [] : [`  ${"".padEnd(width)}  ${help}`]),
  ]);
  return `poolgrade ${VERSION}\n${lines.join("\n")}\n`;
}
