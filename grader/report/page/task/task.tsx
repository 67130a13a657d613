import { Code } from "../shared/code.tsx";
import { useSetting } from "../shared/setting.ts";
import type { PageTask } from "./data.ts";
import { CodeBlock, Prose } from "./prose.tsx";
import { TryGrid } from "./try-grid.tsx";

type Props = { readonly task: PageTask; readonly isOpen: boolean };

/** What an exercise asks for, and what to hand in; folds. */
export function Task({ task, isOpen }: Props) {
  const {
    language,
    stage,
    words: { task: words },
  } = useSetting();
  const { brief, notebook, file, signature, open, hidden, grid } = task;
  return (
    <details class="task" open={isOpen || stage === "printed"}>
      <summary>
        <h3>
          {words.task} <small translate={false}>{file}</small>
        </h3>
      </summary>
      <div class="brief">
        <Prose blocks={brief[language] ?? brief.en ?? []} />
        <Notebook lines={notebook} />
      </div>
      {grid !== null && stage === "live" ? <TryGrid seed={grid} /> : null}
      <div class="brief">
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

/** The lesson's Python beside its TypeScript. */
function Notebook({ lines }: { readonly lines: PageTask["notebook"] }) {
  const {
    words: { task: words },
  } = useSetting();
  if (lines.length === 0) return null;
  return (
    <table class="notebook">
      <thead>
        <tr>
          <th scope="col">{words.python}</th>
          <th scope="col">{words.typescript}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ python, typescript }, i) => (
          <tr key={i}>
            <td>
              <CodeBlock text={python} />
            </td>
            <td>
              <CodeBlock text={typescript} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
