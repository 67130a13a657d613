import { type InferOptions, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { PLATFORMS } from "../collect/platforms/table.ts";
import type { Moment } from "../model/moment.ts";
import { EXPORTS } from "../report/exports/table.ts";
import { dateHelp, momentOf } from "../spec/date.ts";
import { localeLanguage } from "./locale.ts";
import { givenPath } from "./user-folder.ts";

/** Every option of every command, in one place; commands pick theirs by name. */
const ROWS = {
  exercises: () => new Option("--exercises <dir>", "folder of the exercises").default("exercises").argParser(givenPath),
  solutions: () =>
    new Option("--solutions <dir>", "folder of the hand-ins, one folder a student")
      .default("solutions")
      .argParser(givenPath),
  reports: () => new Option("--reports <dir>", "folder to write reports to").default("reports").argParser(givenPath),
  student: () => new Option("--student <names...>", "only these students"),
  whose: () => new Option("--student <name>", "whose file, where FILE is left out and there are several students"),
  exercise: () => new Option("--exercise <ids...>", "only these exercises"),
  engine: () =>
    new Option(
      "--engine <name>",
      "where answers come from: `locked` takes them from locks alone; `tfjs-node` computes them, and refuses to do without TensorFlow",
    )
      .choices(["auto", "locked", "tfjs-node", "tfjs"])
      .default("auto"),
  sandbox: () =>
    new Option(
      "--sandbox <level>",
      "`strict`: fail unless the strong sandbox is available; `weak`: also run without a security boundary",
    )
      .choices(["auto", "strict", "weak"])
      .default("auto"),
  jobs: () => new Option("--jobs <n>", "how many students at once (default: one a core)").argParser(wholeFrom(1)),
  shard: () => new Option("--shard <i/n>", "only the i-th of n parts of the class").argParser(shard),
  lang: () => new Option("--lang <language>", "language of what learners read").choices(["en", "ko"]).default("en"),
  title: () => new Option("--title <text>", "the course's title"),
  courseLang: () =>
    new Option("--lang <language>", "language of what students read (default: en)").choices(["en", "ko"]),
  yes: () => new Option("--yes", "ask nothing: take what is usual"),
  langOfLocale: () =>
    new Option("--lang <language>", "language of what learners read")
      .choices(["en", "ko"])
      .default(localeLanguage(), "as the locale says: ko where it is Korean, otherwise en"),
  asOf: () =>
    new Option(
      "--as-of <date>",
      "the moment that dates in specs are compared with, with its time zone (default: now)",
    ).argParser(moment),
  times: () =>
    new Option(
      "--times <file|git>",
      "when what was handed in: a CSV file with student, exercise, submitted; or `git`, for the last commit of each file (default: collected.csv beside the folder of hand-ins, if it is there)",
    ),
  suggest: () => new Option("--suggest", "print cases that catch and tell apart what the present ones do not, as YAML"),
  minScore: () => new Option("--min-score <percent>", "exit 1 where an exercise's score is lower").argParser(percent),
  singleFile: () => new Option("--single-file", "pages that stand alone, with scripts, styles and pictures inside"),
  export: () =>
    new Option("--export <names...>", "write the results for other programs too, below <reports>/exports/").choices(
      EXPORTS.map(({ name }) => name),
    ),
  canvasSheet: () =>
    new Option("--canvas-sheet <file>", "the gradebook that you exported from Canvas").argParser(givenPath),
  assignment: () => new Option("--assignment <name>", "the title or id of the column in Canvas's gradebook"),
  moodleSheet: () =>
    new Option("--moodle-sheet <file>", "the grading worksheet that you downloaded from Moodle").argParser(givenPath),
  moodleFeedback: () => new Option("--moodle-feedback", "fill in Moodle's feedback comments beside the grades"),
  idColumn: () => new Option("--id-column <name>", "Moodle's column that names students, where it is not recognised"),
  gradeColumn: () => new Option("--grade-column <name>", "Moodle's column of grades, where it is not recognised"),
  fix: () => new Option("--fix", "set up tfjs-node first, which may download 190 MB"),
  prune: () =>
    new Option("--prune", "remove reports of students who are gone, and what no report speaks of or shows any more"),
  check: () => new Option("--check", "write nothing: compute everything again, and exit 1 if a lock does not hold"),
  from: () =>
    new Option("--from <platform>", "where the archives are from, if it is not recognized").choices(
      PLATFORMS.map(({ name }) => name),
    ),
  roster: () => new Option("--roster <file>", "CSV of who should hand in (default: staff.yaml's)").argParser(givenPath),
  record: () =>
    new Option(
      "--record <file>",
      "where it is written who handed in what, and when (default: beside the hand-ins)",
    ).argParser(givenPath),
  replace: () => new Option("--replace", "also write hand-ins where others lie already"),
  dryRun: () => new Option("--dry-run", "show everything and write nothing"),
  all: () => new Option("--all", "show every case that fails in full, not the first alone"),
  watch: () => new Option("--watch", "check again on every save, with hints and the next exercise on a terminal"),
  poll: () => new Option("--poll", "look for saves once a second, where the system tells of none"),
  json: () => new Option("--json", "print the result as JSON"),
} as const;

export type OptionName = keyof typeof ROWS;

export type AnyOption = Option<string, unknown, unknown, unknown, boolean, unknown>;

/** The parsed values of these options. */
export type OptionValues<Name extends OptionName> = Readonly<Intersection<ValuesByName[Name]>>;

type ValuesByName = { [Name in OptionName]: ValueOf<ReturnType<(typeof ROWS)[Name]>> };
type ValueOf<Row> =
  Row extends Option<infer Usage, infer Preset, infer Default, infer Parsed, infer Mandatory, infer Choices>
    ? InferOptions<object, Usage, Default, Parsed, Mandatory, Preset, Choices>
    : never;
type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

export function options(...names: readonly OptionName[]): AnyOption[] {
  return names.map((name) => ROWS[name]());
}

/** Every option of any command. */
export function allOptions(): AnyOption[] {
  return options(...(Object.keys(ROWS) as OptionName[])).filter(
    ({ long }, i, all) => all.findIndex((each) => each.long === long) === i,
  );
}

/** The i-th of n parts. */
type Shard = { readonly index: number; readonly of: number };

function wholeFrom(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError(`a whole number from ${least} is needed`);
    return value;
  };
}

function percent(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 100)) {
    throw new InvalidArgumentError("a number from 0 to 100 is needed");
  }
  return value;
}

function shard(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (index === undefined || Number(index) < 1 || Number(index) > Number(of)) {
    throw new InvalidArgumentError("i/n is needed, with i from 1 to n, for instance 2/4");
  }
  return { index: Number(index), of: Number(of) };
}

/** Accepts exactly the dates that specs accept, so a date means the same everywhere. */
function moment(text: string): Moment {
  const read = momentOf(text);
  if (read === null) {
    throw new InvalidArgumentError(`a date with its time zone is needed: ${dateHelp(text)}`);
  }
  return read;
}
