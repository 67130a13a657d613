import { type CommandUnknownOpts, Command as Parser } from "@commander-js/extra-typings";
import { type CourseInUse, takeCourse } from "./course-in-use.ts";
import { diagnosticsText } from "./diagnostics.ts";
import { EXIT } from "./exit.ts";
import { type OptionName, type OptionValues, options } from "./options.ts";
import type { Stop } from "./stop.ts";
import type { Streams } from "./streams.ts";

/** What every command gets in addition to its command line. */
type Surroundings = { readonly streams: Streams; readonly stop: Stop };

/** The same, and the course that it is called in. */
export type Context = Surroundings & { readonly course: CourseInUse };

/** One command: a row of the table in `program.ts`. */
export type CommandRow<Name extends OptionName> = {
  readonly name: string;
  readonly description: string;
  /** Arguments by their usage, for instance `<exercise>` or `[what...]`. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options: readonly Name[];
  /** The text of the help below the options. */
  readonly help: string;
  /** Whether it reports faults of the course's files itself; otherwise it is not run where there are some. */
  readonly reportsCourseFaults?: boolean;
  /** Whether it is for learners, who have no other specs than the course's own. */
  readonly isForLearners?: boolean;
  /** Returns the exit code. */
  readonly run: (options: OptionValues<Name>, words: readonly string[], context: Context) => Promise<number>;
};

/** A command with any options. */
export type Command = Pick<CommandRow<OptionName>, "name" | "isForLearners"> & {
  /** Makes it ready to be parsed; `ended` is called with its exit code. */
  readonly open: (context: Surroundings, ended: (code: number) => void) => CommandUnknownOpts;
};

export function command<const Name extends OptionName>(row: CommandRow<Name>): Command {
  const open: Command["open"] = (surroundings, ended) => {
    const parser: CommandUnknownOpts = new Parser(row.name).description(row.description);
    for (const [usage, description] of Object.entries(row.arguments ?? {})) parser.argument(usage, description);
    for (const option of options(...row.options)) parser.addOption(option);
    return parser.addHelpText("after", row.help).action(async () => {
      const course = await takeCourse(parser, row.isForLearners === true, surroundings.streams);
      if (course.isFaulty && row.reportsCourseFaults !== true) {
        surroundings.streams.err(diagnosticsText(course.diagnostics));
        ended(EXIT.authorError);
        return;
      }
      ended(await row.run(parser.opts() as OptionValues<Name>, parser.args, { ...surroundings, course }));
    });
  };
  return { name: row.name, isForLearners: row.isForLearners === true, open };
}
