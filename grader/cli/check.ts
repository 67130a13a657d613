import { basename } from "node:path";
import { Command } from "commander";
import { openCourse } from "../class/course.ts";
import { outputsOf } from "../class/outputs.ts";
import { exerciseView } from "../class/views.ts";
import { grade, reportOf } from "../grade.ts";
import type { Language } from "../model/text.ts";
import type { EngineChoice } from "../reference/engine.ts";
import { disclosed, toStudents } from "../report/disclosure.ts";
import { reportJson } from "../report/json.ts";
import { checkText } from "../report/terminal/terminal.ts";
import { forStudent } from "../report/visible.ts";
import type { SandboxChoice } from "../sandbox/sandbox.ts";
import { submittedFile } from "../submissions/submission.ts";
import { fileFor } from "../submissions/unclaimed.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { CommandError, EXIT } from "./exit.ts";
import { referenceFor, sandboxFor } from "./machine.ts";
import { options } from "./options.ts";
import type { Streams } from "./streams.ts";

type CheckOptions = {
  readonly exercises: string;
  readonly engine: EngineChoice;
  readonly sandbox: SandboxChoice;
  readonly lang: Language;
  readonly asOf?: Date;
  readonly json?: true;
};

export function checkCommand(streams: Streams, end: (code: number) => void): Command {
  const command = new Command("check")
    .description("try one file on the public cases of one exercise; writes nothing")
    .argument("<exercise>", "id of the exercise")
    .argument("<file>", "the TypeScript file to try")
    .addHelpText("after", EXAMPLES);
  for (const option of options("exercises", "engine", "sandbox", "lang", "asOf", "json")) command.addOption(option);
  return command.action(async (id: string, file: string, given: CheckOptions) =>
    end(await check(id, file, given, streams)),
  );
}

const EXAMPLES = `
Examples:
  poolgrade check max-pool-2d solutions/kim-minji/max-pool-2d.ts
  poolgrade check max-pool-2d my-try.ts --lang ko`;

async function check(id: string, file: string, given: CheckOptions, streams: Streams): Promise<number> {
  const asOf = given.asOf ?? new Date();
  const reference = referenceFor(given.engine, streams);
  const course = await openCourse(given.exercises, reference, [id]);
  if (errorsIn(course.diagnostics).length > 0) {
    streams.err(diagnosticsText(course.diagnostics));
    return EXIT.authorError;
  }
  const answered = course.exercises.find(({ exercise }) => exercise.id === id);
  if (answered === undefined)
    throw new CommandError(`no exercise is called \`${id}\` in ${given.exercises}`, EXIT.usage);
  const submission = submittedFile(file);
  if (submission.kind === "missing") throw new CommandError(`there is no file ${file}`, EXIT.usage);
  streams.err(nameNotice(id, file));

  const { isHidden } = disclosed(answered.exercise, "student", asOf);
  const cases = answered.cases.filter(({ testCase }) => !isHidden(testCase.id));
  const exercise = { ...answered.exercise, cases: cases.map(({ testCase }) => testCase) };
  const sandbox = await sandboxFor(given.sandbox, [exercise], streams);
  try {
    const jail = sandbox.openJail();
    const graded = await grade({ exercise, cases, isHidden: () => false, submission }, jail.open);
    await jail.close();
    const report = reportOf(file, [graded.entry]);
    const view = {
      report,
      exercises: new Map([[id, await exerciseView({ exercise, cases }, graded.entry, outputsOf(graded), asOf, null)]]),
    };
    const shown = forStudent(view, toStudents(asOf));
    streams.out(given.json ? reportJson(shown.report) : checkText(shown, given.lang, streams.screen));
    return report.complete ? EXIT.done : EXIT.incomplete;
  } finally {
    await sandbox.close();
  }
}

/** What the file must be called, where it could be tried and not be graded. */
function nameNotice(id: string, file: string): string {
  const wanted = fileFor(id);
  return basename(file) === wanted ? "" : `notice: to be graded, the file must be called ${wanted}\n`;
}
