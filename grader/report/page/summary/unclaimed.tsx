import { visible } from "../../text/escape.ts";
import { Code } from "../shared/code.tsx";
import type { SummaryPageData } from "./data.ts";
import { useWording } from "./wording.ts";

/** Students' files that belong to no exercise, with the names that they may need; empty if there are none. */
export function Unclaimed({ data: { unclaimed } }: { data: SummaryPageData }) {
  const { labels, more: moreText } = useWording().words;
  if (unclaimed.length === 0) return null;
  return (
    <section aria-labelledby="unclaimed-heading">
      <h2 id="unclaimed-heading">{labels.unclaimed}</h2>
      <ul>
        {unclaimed.map(({ folder, files, more }) => (
          <li key={folder}>
            <bdi translate={false}>{visible(folder)}</bdi>:
            {files.map(({ file, exercise }, i) => (
              <span key={file}>
                {i === 0 ? " " : ", "}
                <Code>{visible(file)}</Code>
                {exercise === null ? "" : ` → ${exercise}.ts`}
              </span>
            ))}
            {more === 0 ? "" : `, ${moreText(more)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
