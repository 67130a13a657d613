import type { Concerned } from "./cause-counts.ts";
import type { SummaryPageData } from "./data.ts";
import { ReportLink } from "./report-link.tsx";
import { useWording } from "./wording.ts";

/** How many names are shown at once. */
const SHOWN = 8;

type Props = { readonly concerned: readonly Concerned[]; readonly exercises: SummaryPageData["exercises"] };

/** Students' names, each linked to the report at the exercise that is meant; those of many are folded. */
export function Names({ concerned, exercises }: Props) {
  const { misconceptions } = useWording().page;
  const rest = concerned.slice(SHOWN);
  return (
    <>
      <NameList concerned={concerned.slice(0, SHOWN)} exercises={exercises} />
      {rest.length > 0 && (
        <details>
          <summary>{misconceptions.more(rest.length)}</summary>
          <NameList concerned={rest} exercises={exercises} />
        </details>
      )}
    </>
  );
}

function NameList({ concerned, exercises }: Props) {
  return (
    <ul class="names">
      {concerned.map(({ row, exercise }) => (
        <li key={row.folder}>
          <ReportLink row={row} exercise={exercise === null ? undefined : exercises[exercise]?.id} />
        </li>
      ))}
    </ul>
  );
}
