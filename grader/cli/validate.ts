import { Command } from "commander";
import { openCourse } from "../class/course.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EngineChoice } from "../reference/engine.ts";
import { weaknesses } from "../spec/lint/weaknesses.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { EXIT } from "./exit.ts";
import { referenceFor } from "./machine.ts";
import { options } from "./options.ts";
import type { Streams } from "./streams.ts";

type ValidateOptions = {
  readonly exercises: string;
  readonly exercise?: readonly string[];
  readonly engine: EngineChoice;
  readonly json?: true;
};

export function validateCommand(streams: Streams, end: (code: number) => void): Command {
  const command = new Command("validate")
    .description("check every spec: its form, its inputs, and its expected values against the reference")
    .addHelpText("after", EXAMPLES);
  for (const option of options("exercises", "exercise", "engine", "json")) command.addOption(option);
  return command.action(async (given: ValidateOptions) => end(await validate(given, streams)));
}

const EXAMPLES = `
Prints every fault of every spec at once, as file:line:column, and warns of what the cases of an exercise cannot
catch together. Exits 1 when there is an error.

Examples:
  poolgrade validate
  poolgrade validate --exercises ../private-exercises --json`;

async function validate(given: ValidateOptions, streams: Streams): Promise<number> {
  const course = await openCourse(given.exercises, referenceFor(given.engine, streams), given.exercise);
  const diagnostics: readonly Diagnostic[] = [
    ...course.diagnostics,
    ...course.exercises.flatMap(({ exercise }) => weaknesses(exercise)),
  ];
  const errors = errorsIn(diagnostics).length;
  const warnings = diagnostics.length - errors;
  if (given.json) streams.out(`${JSON.stringify(diagnostics, null, 2)}\n`);
  else streams.out(diagnosticsText(diagnostics));
  const cases = course.exercises.reduce((sum, { exercise }) => sum + exercise.cases.length, 0);
  streams.err(
    `${course.exercises.length} exercises with ${cases} cases are sound; errors: ${errors}, warnings: ${warnings}\n`,
  );
  return errors > 0 ? EXIT.authorError : EXIT.done;
}
