import { visible } from "../../text/escape.ts";
import type { SummaryPageData } from "./data.ts";
import { useWording } from "./wording.ts";

/** Those on the roster who have handed in nothing at all; empty if there are none. */
export function Absent({ data: { absent = [] } }: { data: SummaryPageData }) {
  const { labels } = useWording().words;
  if (absent.length === 0) return null;
  return (
    <section aria-labelledby="absent-heading">
      <h2 id="absent-heading">{labels.absent}</h2>
      <ul class="names">
        {absent.map((name) => (
          <li key={name}>
            <bdi translate={false}>{visible(name)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
