import type { Language } from "../../../model/text.ts";
import { at } from "../../../numeric/shape.ts";
import { EXPLAINED_IDS, type Example, explained } from "../../facts/explained.ts";
import { type Explanation, explanation } from "../../feedback/explained.ts";
import { EXPLAINED_WORDS } from "../../locales/explained-words.ts";
import { WORDS } from "../../locales/languages.ts";
import { markdownBlock, markdownCode } from "../../text/escape.ts";
import { tensorLines } from "../tensor-lines.ts";
import { markdownOf } from "./writing.ts";

/** Every misconception, explained, each under a heading to which links lead. */
export function misconceptionsMarkdown(language: Language): string {
  const { title, lead } = EXPLAINED_WORDS[language];
  const sections = EXPLAINED_IDS.flatMap((id) => section(explanation(explained(id), language), language));
  return `${[`# ${title}`, lead, ...sections].join("\n\n")}\n`;
}

function section({ id, does, hint, example, options, shown, code, origin }: Explanation, language: Language): string[] {
  const words = EXPLAINED_WORDS[language];
  return [
    `## ${id}`,
    `**${does}**`,
    hint,
    ...(example === null ? [] : [markdownBlock(exampleLines(example, language))]),
    ...(options === null ? [] : [`${words.options}: ${markdownCode(options)}`]),
    markdownOf([{ kind: "prose", text: shown }]),
    `### ${words.wrongCode}`,
    codeBlock(code.wrong),
    `### ${words.rightCode}`,
    codeBlock(code.right),
    ...(origin === null ? [] : [`### ${words.origin}`, markdownOf(origin)]),
  ];
}

function exampleLines({ call, right, wrong, layout }: Example, language: Language): readonly string[] {
  const words = EXPLAINED_WORDS[language];
  const tensors = [
    { name: "x", tensor: at(call.inputs, 0) },
    { name: words.right, tensor: right },
    { name: words.wrong, tensor: wrong },
  ];
  return tensorLines(tensors, layout, WORDS[language]);
}

function codeBlock(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}
