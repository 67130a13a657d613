import type { Language } from "../../../model/text.ts";
import { signatureLines } from "../../facts/signature.ts";
import type { TaskFacts } from "../../facts/task.ts";
import { textIn, WORDS } from "../../locales/languages.ts";
import { visible } from "../../text/escape.ts";
import { markdownBlocks } from "../../text/markdown-blocks.ts";
import { markdownLines } from "./markdown-lines.ts";
import { rowsText } from "./rows.ts";
import type { Screen } from "./screen.ts";

/** How the commands for an exercise are typed where the learner stands. */
export type TaskCommands = { readonly start: string; readonly check: string };

/** No line of prose is longer, however wide the terminal is. */
const MAX_WIDTH = 100;

/**
 * The task of an exercise on the terminal: its brief, its file and its function; `commands` is null where none is to be
 * typed.
 */
export function taskText(task: TaskFacts, commands: TaskCommands | null, language: Language, screen: Screen): string {
  const { task: words } = WORDS[language];
  const fitting = { ...screen, width: Math.min(screen.width, MAX_WIDTH) };
  const blocks = [
    { h: [textIn(language, task.title)] },
    ...markdownBlocks(textIn(language, task.brief)),
    ...(task.notebook.length === 0 ? [] : [{ h: [`${words.python} → ${words.typescript}`] }]),
    ...task.notebook.map(({ python, typescript }) => ({ pre: `${python}\n→ ${typescript.replaceAll("\n", "\n  ")}` })),
    { h: [words.signature] },
    { pre: signatureLines(task.signature).join("\n") },
  ];
  const cases = [
    ...(task.open.cases === 0 ? [] : [words.cases(task.open)]),
    ...(task.hidden.cases === 0 ? [] : [words.hiddenCases(task.hidden)]),
  ];
  const rows = [
    [words.file, visible(task.file)],
    [words.tests, cases.join("; ")],
    ...(commands === null
      ? []
      : ([
          [words.start, commands.start],
          [words.check, commands.check],
        ] as const)),
  ] as const;
  return `${markdownLines(blocks, fitting).join("\n")}\n\n${rowsText(rows, "", fitting)}`;
}
