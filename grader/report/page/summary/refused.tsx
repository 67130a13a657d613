import { visible } from "../../text/escape.ts";
import type { SummaryPageData } from "./data.ts";
import { useWording } from "./wording.ts";

/** The folders that could not be graded at all; empty if there are none. */
export function Refused({ data: { refused } }: { data: SummaryPageData }) {
  const { labels } = useWording().words;
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused-heading">
      <h2 id="refused-heading">{labels.refused}</h2>
      <ul>
        {refused.map(({ folder, why }) => (
          <li key={folder}>
            <bdi translate={false}>{visible(folder)}</bdi>: {visible(why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
