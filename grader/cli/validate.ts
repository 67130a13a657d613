import type { Course } from "../class/course.ts";
import { weaknesses } from "../spec/lint/weaknesses.ts";
import { koreanOnce } from "../spec/text.ts";
import { type Context, command } from "./command.ts";
import { copyFaults } from "./copy-faults.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { openPlaces, placesOf } from "./exercise-place.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { referenceFor } from "./machine.ts";
import type { OptionValues } from "./options.ts";
import { plural } from "./phrases.ts";

const OPTIONS = ["exercises", "exercise", "engine", "json"] as const;
type ValidateOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Prints every fault of every spec at once, as file:line:column, and warns of what the cases of an exercise cannot
catch together. In a learners' copy, a hidden case is a fault.

Examples:
  poolgrade validate
  poolgrade validate max-pool-2d
  poolgrade validate ../private-exercises
  poolgrade validate --exercises ../private-exercises --json

${exitHelp(["done", "every spec is sound; there may be warnings"], ["authorError", "a spec is in error"], USAGE)}`;

export const validateCommand = command({
  name: "validate",
  description: "check every spec: its form, its inputs, and its expected values against the reference",
  arguments: { "[what...]": "ids, a folder of exercises, an exercise's folder or its exercise.yaml (default: all)" },
  options: OPTIONS,
  help: EXPLANATION,
  reportsCourseFaults: true,
  run: (options, what, context) => validate([...what, ...(options.exercise ?? [])], options, context),
});

async function validate(
  what: readonly string[],
  options: ValidateOptions,
  { streams, course: inUse }: Context,
): Promise<number> {
  const places = await placesOf(what, options.exercises);
  const course = await openPlaces(places, await referenceFor(options.engine, streams), inUse.parts);
  const weak = course.exercises.flatMap(({ exercise }) => weaknesses(exercise));
  const leaked = await copyFaults(
    course.exercises.map(({ exercise }) => exercise),
    inUse,
  );
  const diagnostics = koreanOnce([...inUse.diagnostics, ...course.diagnostics, ...weak, ...leaked]);
  const errors = errorsIn(diagnostics).length;
  if (options.json) streams.out(`${JSON.stringify(diagnostics, null, 2)}\n`);
  else streams.out(diagnosticsText(diagnostics));
  streams.err(`${soundText(course)}; errors: ${errors}, warnings: ${diagnostics.length - errors}\n`);
  return errors > 0 ? EXIT.authorError : EXIT.done;
}

function soundText({ exercises }: Course): string {
  const cases = exercises.reduce((sum, { exercise }) => sum + exercise.cases.length, 0);
  const are = exercises.length === 1 ? "is" : "are";
  return `${plural(exercises.length, "exercise", "exercises")} with ${plural(cases, "case", "cases")} ${are} sound`;
}
