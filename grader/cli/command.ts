import { type CommandUnknownOpts, Command as Parser } from "@commander-js/extra-typings";
import { type OptionName, type OptionValues, options } from "./options.ts";
import type { Stop } from "./stop.ts";
import type { Streams } from "./streams.ts";

/** What every command gets in addition to its command line. */
type Context = { readonly streams: Streams; readonly stop: Stop };

/** One command: a row of the table in `program.ts`. */
export type CommandRow<Name extends OptionName> = {
  readonly name: string;
  readonly description: string;
  /** Arguments by their usage, for instance `<exercise>` or `[what...]`. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options: readonly Name[];
  /** The text of the help below the options. */
  readonly help: string;
  /** Returns the exit code. */
  readonly run: (options: OptionValues<Name>, words: readonly string[], context: Context) => Promise<number>;
};

/** A command with any options, ready to be parsed; `ended` is called with its exit code. */
export type Command = (context: Context, ended: (code: number) => void) => CommandUnknownOpts;

export function command<const Name extends OptionName>(row: CommandRow<Name>): Command {
  return (context, ended) => {
    const parser: CommandUnknownOpts = new Parser(row.name).description(row.description);
    for (const [usage, description] of Object.entries(row.arguments ?? {})) parser.argument(usage, description);
    for (const option of options(...row.options)) parser.addOption(option);
    return parser.addHelpText("after", row.help).action(async () => {
      ended(await row.run(parser.opts() as OptionValues<Name>, parser.args, context));
    });
  };
}
