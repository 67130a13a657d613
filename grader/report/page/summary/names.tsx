import { useState } from "preact/hooks";
import type { Concerned } from "./cause-counts.ts";
import type { SummaryPageData } from "./data.ts";
import { ReportLink } from "./report-link.tsx";
import { useWording } from "./wording.ts";

/** How many names are shown at once. */
const SHOWN = 8;

type Props = { readonly concerned: readonly Concerned[]; readonly exercises: SummaryPageData["exercises"] };

/** Students' names, each linked to the report at the exercise that is meant. */
export function Names({ concerned, exercises }: Props) {
  const rest = concerned.slice(SHOWN);
  return (
    <>
      <NameList concerned={concerned.slice(0, SHOWN)} exercises={exercises} />
      {rest.length > 0 && <Rest concerned={rest} exercises={exercises} />}
    </>
  );
}

/** Folded, and in the document only while it is open: a large class has many names in many places. */
function Rest({ concerned, exercises }: Props) {
  const { misconceptions, matrix } = useWording().page;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <details class="needs-script" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{misconceptions.more(concerned.length)}</summary>
        {isOpen && <NameList concerned={concerned} exercises={exercises} />}
      </details>
      <noscript>
        <p>{matrix.rest(concerned.length)}</p>
      </noscript>
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
