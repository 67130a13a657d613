import { type CauseCount, causeCounts } from "./cause-counts.ts";
import type { SummaryPageData } from "./data.ts";
import { Names } from "./names.tsx";
import { handedIn } from "./progress.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { useWording } from "./wording.ts";

/** Why exercises fail without a misconception, and what was not handed in at all. */
export function Setbacks({ data }: { data: SummaryPageData }) {
  const { setbacks: words } = useWording().page;
  const failures = causeCounts(data, ({ setbacks }) => setbacks);
  const missing = causeCounts(data, missingOf);
  const rows = [
    ...failures.map((count) => ({ ...count, says: words.reason[count.cause] })),
    ...missing.map((count) => ({ ...count, says: words.missing })),
  ];
  return (
    <Section name="setbacks">
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ScrollBox labelledBy={headingId("setbacks")}>
          <table class="setbacks">
            <thead>
              <tr>
                <th scope="col" class="number">
                  {words.lost}
                </th>
                <th scope="col" class="number">
                  {words.count}
                </th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.who}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SetbackRow key={row.cause} row={row} data={data} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Section>
  );
}

type RowProps = { readonly row: CauseCount<string> & { readonly says: string }; readonly data: SummaryPageData };

function SetbackRow({ row: { cause, lost, failures, says, students }, data }: RowProps) {
  return (
    <tr>
      <td class="number">{cause === MISSING ? "" : lost}</td>
      <td class="number">{failures}</td>
      <th scope="row">{says}</th>
      <td>
        <Names concerned={students} exercises={data.exercises} />
      </td>
    </tr>
  );
}

const MISSING = "missing";

function missingOf({ verdicts }: SummaryPageData["students"][number]): readonly (readonly [number, typeof MISSING])[] {
  return verdicts.flatMap((kind, i) => (handedIn(kind) ? [] : [[i, MISSING] as const]));
}
