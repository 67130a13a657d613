import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Nesting, nesting } from "../class/apart.ts";
import { type Handout, handoutOf } from "../handout/handout.ts";
import { groundOf, obstacleIn, type Renewal, renew, renewalOf } from "../handout/renewal.ts";
import { momentText } from "../report/text/moment-text.ts";
import { MIN_NODE } from "../setup/suitable-node.js";
import { inCourseOrder } from "../spec/course/order.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { type Context, command } from "./command.ts";
import type { CourseInUse } from "./course-in-use.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { CommandError, EXIT, exitHelp, USAGE } from "./exit.ts";
import type { OptionValues } from "./options.ts";
import { listNames, plural } from "./phrases.ts";
import type { Streams } from "./streams.ts";
import { givenPath } from "./user-folder.ts";
import { VERSION } from "./version.ts";

const OPTIONS = ["exercises", "solutions", "lang", "asOf", "json"] as const;
type HandoutOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Writes specs without their hidden cases, the pictures that are still used, a skeleton of each function, a README in
English and Korean, settings for editors, a workflow that checks what is pushed, and the course.yaml beside the exercises
with \`copy: learners\`. Nobody's hand-ins, no reports, no examples and no staff.yaml are in it.

The same course gives the same bytes. Where FOLDER is a handout already, what it wrote before is renewed; files that
somebody changed since, and all others, stay as they are. A case that opens by date is in the handout from that date on.

Examples:
  poolgrade handout ../pooling-for-learners
  poolgrade handout ../pooling-for-learners --lang ko
  poolgrade handout ../pooling-for-learners --exercises ../private-exercises
  poolgrade handout ../pooling-for-learners --as-of 2026-12-01T00:00:00+09:00

${exitHelp(["done", "the handout is written, or was up to date"], ["authorError", "a spec is in error, and nothing was written"], USAGE)}`;

export const handoutCommand = command({
  name: "handout",
  description: "write the learners' copy of the course, without hidden cases",
  arguments: { "<folder>": "where to write it: empty, a new repository, or an earlier handout" },
  options: OPTIONS,
  help: EXPLANATION,
  run: (options, [folder = ""], context) => handout(givenPath(folder), options, context),
});

async function handout(folder: string, options: HandoutOptions, { streams, stop, course }: Context): Promise<number> {
  refuseNear(folder, { exercises: options.exercises, "hand-ins": options.solutions });
  const ground = await groundOf(folder);
  if (ground.kind === "taken") throw taken(folder, ground.names);
  const made = await madeFrom(options, course, streams);
  if (made === null) return EXIT.authorError;
  const list = ground.kind === "handout" ? ground.list : new Map<string, string>();
  const obstacle = await obstacleIn(folder, made.files, list);
  if (obstacle !== null) throw blocked(join(folder, obstacle));
  const renewal = await renewalOf(folder, made.files, list);
  await stop.finishing(() => renew(folder, made.files, renewal, VERSION));
  for (const path of renewal.kept) streams.err(`kept: ${join(folder, path)} was changed, and stays as it is\n`);
  streams.out(
    options.json ? `${JSON.stringify({ ...summaryOf(made), ...renewal }, null, 2)}\n` : text(folder, made, renewal),
  );
  return EXIT.done;
}

/** The handout of the course; null if something in it is in error, which is said. */
async function madeFrom(
  { exercises: exercisesFolder, lang, asOf }: HandoutOptions,
  { file, parts }: CourseInUse,
  streams: Streams,
) {
  const { exercises, diagnostics } = await readExercises(exercisesFolder, [], inCourseOrder(parts));
  streams.err(diagnosticsText(diagnostics));
  if (errorsIn(diagnostics).length > 0) return nothingWritten(errorsIn(diagnostics).length, streams);
  if (asOf !== undefined && asOf.date > new Date())
    streams.err(`notice: the handout has what will be open on ${momentText(asOf)}\n`);
  const made = await handoutOf({
    exercises,
    course: file === null ? null : { file, text: await readFile(file, "utf8") },
    npmLock: file === null ? null : await readFile(join(dirname(file), "package-lock.json"), "utf8").catch(() => null),
    asOf: asOf?.date ?? new Date(),
    language: lang,
    version: VERSION,
    node: MIN_NODE,
  });
  if (made.kind === "handout") return made;
  streams.err(diagnosticsText(made.faults));
  return nothingWritten(made.faults.length, streams);
}

function nothingWritten(errors: number, streams: Streams): null {
  streams.err(`nothing was written: ${plural(errors, "error", "errors")}\n`);
  return null;
}

/** Ends the command if the handout would be among files that are only read, or around them. */
function refuseNear(folder: string, read: Readonly<Record<string, string>>): void {
  for (const [what, other] of Object.entries(read)) {
    const how = nesting(folder, other);
    if (how !== null)
      throw new CommandError(`${folder} ${LIES[how]} the folder of the ${what}, ${other}`, EXIT.usage, ELSEWHERE);
  }
}

const LIES: Readonly<Record<NonNullable<Nesting>, string>> = { same: "is", inside: "lies in", around: "holds" };
const ELSEWHERE = "name a folder of its own, for instance ../for-learners";

function taken(folder: string, names: readonly string[]): CommandError {
  return new CommandError(
    `${folder} is no handout, and not empty: it holds ${listNames(names)}`,
    EXIT.usage,
    ELSEWHERE,
  );
}

function blocked(path: string): CommandError {
  return new CommandError(`${path} is a link or a file, where the handout has a folder`, EXIT.usage, "remove it");
}

type Made = Extract<Handout, { readonly kind: "handout" }>;

function summaryOf({ rows }: Made) {
  const hidden = rows.map((row) => row.hidden ?? { cases: 0, points: 0 });
  return {
    exercises: rows.length,
    hidden: {
      cases: hidden.reduce((sum, { cases }) => sum + cases, 0),
      points: hidden.reduce((sum, { points }) => sum + points, 0),
    },
  };
}

function text(folder: string, made: Made, { written, removed }: Renewal): string {
  const { exercises, hidden } = summaryOf(made);
  const without =
    hidden.cases === 0
      ? ""
      : `, without ${plural(hidden.cases, "hidden case", "hidden cases")} worth ${plural(hidden.points, "point", "points")}`;
  return `${folder}: ${plural(exercises, "exercise", "exercises")}${without}; files written: ${written.length}, removed: ${removed.length}, in all: ${made.files.size}\n`;
}
