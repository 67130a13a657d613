/* `npm run bench`: the cost of grading a class, compared with tools without isolation, as one Markdown table. */
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { readExercises } from "../spec/read-exercises.ts";
import { CASES, LESSONS, writeClass } from "./class.ts";
import { type DiagnosisTimes, diagnosisTimes } from "./diagnosis.ts";
import { type HostileTimes, hostileTimes } from "./hostile.ts";
import { layerTimes } from "./layers.ts";
import { type Measured, measure, median } from "./measure.ts";
import { bareMs, vitestClassMs, vitestPerStudentMs, writeForOthers } from "./others.ts";
import { pageRows, pageTimes } from "./pages.ts";
import { type PhotoTimes, photoTimes } from "./photo.ts";
import { saveTimes } from "./saves.ts";

const { quick } = parseArgs({ options: { quick: { type: "boolean", default: false } } }).values;
const SIZE = quick
  ? { students: 20, ofThemVitest: 2, rounds: 1, pages: 100 }
  : { students: 100, ofThemVitest: 5, rounds: 3, pages: 1000 };
const START = fileURLToPath(new URL("../start.js", import.meta.url));
const OWN_EXERCISES = fileURLToPath(new URL("../../exercises", import.meta.url));

const folder = await mkdtemp(join(tmpdir(), "poolgrade-bench-"));
try {
  process.stdout.write(await bench());
} finally {
  await rm(folder, { recursive: true });
}

async function bench(): Promise<string> {
  const { students, ofThemVitest, rounds } = SIZE;
  const submissions = students * LESSONS.length;
  say(`a class of ${students} students x ${LESSONS.length} exercises x ${CASES} cases`);
  await writeClass(folder, students);
  await writeForOthers(folder, (await readExercises(join(folder, "exercises"))).exercises, students);
  await poolgrade("validate"); // from here on the answers and Node's compiled code are cached
  await check();

  // One after another in every round, so a slow moment of the machine affects all alike.
  const ours: Measured[] = [];
  const bare: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}: the class, in poolgrade and in bare processes`);
    ours.push(await poolgrade("grade", "--sandbox", "strict"));
    bare.push(await bareMs(folder, students));
  }
  say("vitest, for every student and over the whole class");
  const vitestStudents = await vitestPerStudentMs(folder, ofThemVitest);
  const vitestClass = await vitestClassMs(folder);
  say("one student, one file, and photographs");
  const grading = await times(() => poolgrade("grade", "--sandbox", "strict", "--student", "student-001"));
  const checking = await times(check);
  const starting = await times(() => poolgrade("--version"));
  const saves = await saveTimes(folder);
  const photos = await photoTimes(OWN_EXERCISES, rounds);
  say("what failing examples hold");
  const diagnosis = await diagnosisTimes(OWN_EXERCISES);
  say("the strong sandbox beside an isolate in a bare process");
  const layers = await layerTimes(folder, students, rounds);
  say("classes in which everyone is hostile");
  const own = (await readExercises(OWN_EXERCISES)).exercises;
  const hostile = await hostileTimes(own, "all-kinds");
  const looping = await hostileTimes(own, "time-outs");

  say("the reports of a large class, in all forms");
  const pages = await pageTimes(SIZE.pages);

  const each = median(ours.map(({ ms }) => ms)) / submissions;
  const bareEach = median(bare) / submissions;
  const peak = Math.max(...ours.map(({ peakMiB }) => peakMiB ?? Number.NaN));
  const beside = (ms: number) => [`${ms.toFixed(1)} ms`, `${(ms / each).toFixed(2)} x`];
  const rows = [
    ["poolgrade, strong sandbox: a submission", ...beside(each)],
    ["poolgrade: memory of the parent, at most", `${peak.toFixed(0)} MiB`, ""],
    ["bare Node process a student, no isolation: a submission", ...beside(bareEach)],
    [
      `\`vitest run\` a student (${ofThemVitest} of them): a submission`,
      ...beside(vitestStudents / (ofThemVitest * LESSONS.length)),
    ],
    ["`vitest run --pool=threads --no-isolate` over the class: a submission", ...beside(vitestClass / submissions)],
    ["cold `grade` of one student, answers kept", `${(grading / 1000).toFixed(2)} s`, ""],
    ["cold `check` of one file, answers kept", `${(checking / 1000).toFixed(2)} s`, ""],
    ["that, beside `--version` in a new process", `${(checking / starting).toFixed(2)} x`, ""],
    ["`check --watch`: from a save to the verdict, median", `${saves.medianMs.toFixed(0)} ms`, ""],
    ["in nine of ten saves at most", `${saves.mostMs.toFixed(0)} ms`, ""],
    ["the sandbox alone, strong: a submission", ...beside(layers.strongMs)],
    ["the sandbox alone, an isolate in a bare process: a submission", ...beside(layers.bareMs)],
    ["what the strong level adds to that", ...beside(layers.addedMs)],
    ...hostileRows("hostile students of all kinds", hostile),
    ...hostileRows("students who run out of time in every case", looping),
    ...diagnosisRows(diagnosis),
    ...photos.flatMap(photoRows),
    ...pageRows(pages),
  ];
  const machine = `${availableParallelism()} cores, Node ${process.version}`;
  const title = `${students} students x ${LESSONS.length} exercises x ${CASES} cases, wall time, medians; ${machine}`;
  return `${title}\n\n${markdownTable([["what", "measured", "of poolgrade's"], ...rows], { align: ["l", "r", "r"] })}\n`;
}

function hostileRows(what: string, { students, classMs, timeOutsMs }: HostileTimes): string[][] {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  return [
    [`${students} ${what}: the whole class`, seconds(classMs), ""],
    ["their time-outs, shared out over the lanes", seconds(timeOutsMs), ""],
  ];
}

function diagnosisRows({ submissions, ...times }: DiagnosisTimes): string[][] {
  const { namingMs, slowestNamingMs, lookAlikesMs, slowestLookAlikesMs } = times;
  return [
    [`naming a failing submission, of ${submissions}, fingerprints kept`, `${namingMs.toFixed(2)} ms`, ""],
    ["the slowest of them", `${slowestNamingMs.toFixed(1)} ms`, ""],
    ["look-alikes and smaller inputs for a failing exercise without a name", `${lookAlikesMs.toFixed(0)} ms`, ""],
    ["the slowest of them", `${slowestLookAlikesMs.toFixed(0)} ms`, ""],
  ];
}

function photoRows({ exercise, what, engine, referenceMs, transferMs, solutionMs }: PhotoTimes): string[][] {
  return [
    [`${exercise}, ${what}: reference, ${engine}`, `${referenceMs.toFixed(1)} ms`, ""],
    [`${exercise}: into the jail and back`, `${transferMs.toFixed(0)} ms`, ""],
    [`${exercise}: a plain solution, with that`, `${solutionMs.toFixed(0)} ms`, ""],
  ];
}

function poolgrade(...args: readonly string[]): Promise<Measured> {
  return measure([process.execPath, START, ...args], folder, {
    ...process.env,
    POOLGRADE_CACHE: join(folder, "cache"),
  });
}

function check(): Promise<Measured> {
  const [{ id } = { id: "" }] = LESSONS;
  return poolgrade("check", id, join("solutions", "student-001", `${id}.ts`), "--sandbox", "strict");
}

async function times(run: () => Promise<Measured>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < 5; round++) all.push((await run()).ms);
  return median(all);
}

function say(what: string): void {
  process.stderr.write(`${what}\n`);
}
