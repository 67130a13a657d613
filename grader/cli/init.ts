import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { courseFiles } from "../init/course-files.ts";
import type { Part } from "../model/course.ts";
import type { Language, Text } from "../model/text.ts";
import { MIN_NODE } from "../setup/suitable-node.js";
import { readCourse } from "../spec/course/read-course.ts";
import { unknownExercise } from "../spec/not-there.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { writeWhole } from "../store/write-whole.ts";
import { type Ask, askOnTerminal } from "./ask.ts";
import { type Context, command } from "./command.ts";
import { CommandError, EXIT, exitHelp, USAGE } from "./exit.ts";
import type { OptionValues } from "./options.ts";
import { listNames, plural } from "./phrases.ts";
import { givenPath } from "./user-folder.ts";
import { VERSION } from "./version.ts";

const OPTIONS = ["exercise", "title", "courseLang", "yes"] as const;
type InitOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Writes a course of your own into a folder: exercises with their pictures, course.yaml (order, title, language),
staff.yaml, a sample student, a README in English and Korean, a workflow that grades hand-ins, and settings and tasks
for editors. FOLDER must be empty, but may be a new repository; \`.\` is where you stand.

On a terminal it asks for what the command line leaves open; elsewhere, or with --yes, it takes what is usual.

Examples:
  poolgrade init my-course
  poolgrade init my-course --title "Pooling, spring term" --lang ko
  poolgrade init . --exercise max-pool-2d avg-pool-2d --yes

${exitHelp(["done", "the course is written"], USAGE)}`;

export const initCommand = command({
  name: "init",
  description: "make a course of your own, in a folder of its own",
  arguments: { "<folder>": "an empty folder, or one that does not exist yet" },
  options: OPTIONS,
  help: EXPLANATION,
  run: (options, [folder = ""], context) => init(givenPath(folder), options, context),
});

/** The package's own course: its exercises are what a new one begins with. */
const OWN = fileURLToPath(new URL("../..", import.meta.url));

async function init(folder: string, options: InitOptions, { streams, stop }: Context): Promise<number> {
  refuseTaken(folder);
  const ask = options.yes ? null : askOnTerminal(stop.signal);
  const { course } = await readCourse(OWN);
  const exercisesFolder = join(OWN, "exercises");
  const known = await exerciseIds(exercisesFolder);
  const title = await titleOf(options, course?.title ?? { en: "Pooling", ko: "풀링" }, ask);
  const language = await languageOf(options, ask);
  const chosen = await chosenOf(options, known, ask);
  const unknown = chosen.find((id) => !known.includes(id));
  if (unknown !== undefined) throw unknownExercise(unknown, known, "what poolgrade brings");
  const parts = partsOf(course?.parts ?? [], chosen);
  const files = await courseFiles({ title, language, parts, exercisesFolder, version: VERSION, node: MIN_NODE });
  await stop.finishing(async () => {
    for (const [path, bytes] of files) await writeWhole(join(folder, path), bytes);
  });
  streams.out(nextSteps(folder, chosen.length, files.size));
  return EXIT.done;
}

function refuseTaken(folder: string): void {
  const names = namesIn(folder).filter((name) => name !== ".git");
  if (names.length === 0) return;
  throw new CommandError(
    `${folder} is not empty: it holds ${listNames(names)}`,
    EXIT.usage,
    "name a folder that is empty, or that does not exist yet",
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new CommandError(`${folder} is a file, not a folder`, EXIT.usage);
    throw error;
  }
}

async function titleOf({ title }: InitOptions, usual: Text, ask: Ask): Promise<Text> {
  const given = title ?? (await ask?.("Title of the course?", usual.en));
  return given === undefined || given === usual.en ? usual : { en: given, ko: given };
}

async function languageOf({ lang }: InitOptions, ask: Ask): Promise<Language> {
  if (lang !== undefined) return lang;
  const answer = await ask?.("Language of what students read, en or ko?", "en");
  if (answer === undefined || answer === "en" || answer === "ko") return answer ?? "en";
  throw new CommandError(`there is no language \`${answer}\``, EXIT.usage, "en or ko");
}

async function chosenOf({ exercise }: InitOptions, known: readonly string[], ask: Ask): Promise<readonly string[]> {
  if (exercise !== undefined) return exercise;
  const answer = (await ask?.("Which exercises? Their ids, or all", "all")) ?? "all";
  return answer === "all" ? known : answer.split(/[\s,]+/);
}

/** The chosen exercises in the parts and the order of the package's own course; any others come last. */
function partsOf(parts: readonly Part[], chosen: readonly string[]): readonly Part[] {
  const listed = parts.flatMap(({ exercises }) => exercises);
  const others = {
    title: { en: "More exercises", ko: "그 밖의 문제" },
    exercises: chosen.filter((id) => !listed.includes(id)),
  };
  return [...parts, others]
    .map(({ title, exercises }) => ({ title, exercises: exercises.filter((id) => chosen.includes(id)) }))
    .filter(({ exercises }) => exercises.length > 0);
}

function nextSteps(folder: string, exercises: number, files: number): string {
  return `${folder}: a course of ${plural(exercises, "exercise", "exercises")}, ${plural(files, "file", "files")}

Next:
${folder === "." ? "" : `  cd ${folder}\n`}  npm install
  npx poolgrade grade                # the sample student, into reports/
  npx poolgrade handout ../FOLDER    # what students get, without hidden cases
`;
}
