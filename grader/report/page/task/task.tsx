import type { Language } from "../../../model/text.ts";
import { WORDS } from "../../locales/languages.ts";
import { Code } from "../shared/code.tsx";
import type { PageTask } from "./data.ts";
import { CodeBlock, Prose } from "./prose.tsx";

type Props = { readonly task: PageTask; readonly language: Language; readonly isOpen: boolean };

/** What an exercise asks for, and what to hand in; folds. */
export function Task({ task, language, isOpen }: Props) {
  const { task: words } = WORDS[language];
  const { brief, file, signature, open, hidden } = task;
  return (
    <details class="task" open={isOpen}>
      <summary>
        <h3>
          {words.task} <small translate={false}>{file}</small>
        </h3>
      </summary>
      <div class="brief">
        <Prose blocks={brief[language] ?? brief.en ?? []} />
        <dl class="facts">
          <dt>{words.file}</dt>
          <dd>
            <Code>{file}</Code>
          </dd>
          <dt>{words.tests}</dt>
          <dd>
            {[open.cases === 0 ? [] : words.cases(open), hidden.cases === 0 ? [] : words.hiddenCases(hidden)]
              .flat()
              .join("; ")}
          </dd>
        </dl>
        <p class="heading">{words.signature}</p>
        <CodeBlock text={signature.join("\n")} />
      </div>
    </details>
  );
}
