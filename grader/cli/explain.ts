import { toNested } from "../numeric/nested.ts";
import { EXPLAINED_IDS, explained } from "../report/facts/explained.ts";
import { type Explanation, explanation } from "../report/feedback/explained.ts";
import { plainText } from "../report/render/plain.ts";
import { explanationList, explanationText } from "../report/render/terminal/explained.ts";
import { nearMiss } from "../spec/near-miss.ts";
import { UsageError } from "../spec/usage-error.ts";
import { REMEDIES } from "../store/remedies.ts";
import { type Context, command } from "./command.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import type { OptionValues } from "./options.ts";

const OPTIONS = ["langOfLocale", "json"] as const;
type ExplainOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Explains a misconception: a small input on which it shows, wrong code beside right, and where it comes from. Without an
id, it lists all of them.

Examples:
  poolgrade explain
  poolgrade explain max-from-zero
  poolgrade explain counts-padding --lang ko

${exitHelp(["done", "explained"], USAGE)}`;

export const explainCommand = command({
  name: "explain",
  description: "explain a misconception that a report names",
  arguments: { "[misconception]": "id of the misconception" },
  options: OPTIONS,
  help: EXPLANATION,
  isForLearners: true,
  run: async (options, [id], context) => (id === undefined ? listAll(options, context) : explain(id, options, context)),
});

function explain(wanted: string, { lang, json }: ExplainOptions, { streams }: Context): number {
  const id = EXPLAINED_IDS.find((each) => each === wanted);
  if (id === undefined) throw unknown(wanted);
  const said = explanation(explained(id), lang);
  streams.out(json ? jsonText(inJson(said)) : explanationText(said, lang, streams.screen));
  return EXIT.done;
}

function listAll({ lang, json }: ExplainOptions, { streams }: Context): number {
  const list = () => EXPLAINED_IDS.map((id) => inJson(explanation(explained(id), lang)));
  const command = `${REMEDIES.poolgrade} explain max-from-zero`;
  streams.out(json ? jsonText(list()) : explanationList(command, lang, streams.screen));
  return EXIT.done;
}

function inJson({ example, origin, options: _, ...said }: Explanation) {
  return {
    ...said,
    example: example && {
      inputs: example.call.inputs.map(toNested),
      options: example.call.options,
      right: toNested(example.right),
      wrong: toNested(example.wrong),
    },
    origin: origin && plainText(origin),
  };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function unknown(wanted: string): UsageError {
  const near = nearMiss(wanted, EXPLAINED_IDS);
  const list = `${REMEDIES.poolgrade} explain`;
  return new UsageError((words) =>
    words.unknownMisconception({ name: `\`${wanted}\``, near: near && `\`${near}\``, list }),
  );
}
