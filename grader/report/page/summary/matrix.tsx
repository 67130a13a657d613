import { useMemo, useState } from "preact/hooks";
import { VERDICTS } from "../../text/verdicts.ts";
import type { SummaryPageData } from "./data.ts";
import { type Filter, filterStudents } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { type Column, sortStudents } from "./order.ts";
import { Pager } from "./pager.tsx";
import { Section } from "./section.tsx";
import type { Sorting } from "./sorting.tsx";
import { occurringKinds } from "./verdict-counts.ts";
import { useWording } from "./wording.ts";

/**
 * How many rows are in the document at once: with all rows of a large class, every filter would take long to lay out.
 */
const ROWS = 50;

type Props = {
  readonly data: SummaryPageData;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** Who has which verdict in which exercise: sorted, filtered, and page by page. */
export function Matrix({ data, filter, onFilter }: Props) {
  const { page, language } = useWording();
  const [sorting, onSort] = useState<Sorting<Column>>({ by: "given", isDescending: false });
  const shown = useMemo(() => filterStudents(data.students, filter), [data, filter]);
  const rows = useMemo(() => sortStudents(shown, sorting, language), [shown, sorting, language]);
  const [turned, turn] = useState({ rows, first: 0 });
  const first = turned.rows === rows ? turned.first : 0;
  return (
    <Section name="matrix">
      <p class="aside">{page.matrix.explanation}</p>
      <Filters data={data} filter={filter} onFilter={onFilter} />
      <p class="shown" aria-live="polite">
        {page.matrix.shown(rows.length, data.students.length)}
      </p>
      <MatrixTable
        exercises={data.exercises}
        only={filter.exercise}
        rows={rows.slice(first, first + ROWS)}
        sorting={sorting}
        onSort={onSort}
      />
      <Pager first={first} size={ROWS} of={rows.length} onTurn={(to) => turn({ rows, first: to })} />
      <Codes data={data} />
    </Section>
  );
}

function Codes({ data }: { data: SummaryPageData }) {
  const { page, words } = useWording();
  return (
    <ul class="codes" aria-label={page.matrix.codes}>
      {occurringKinds(data.students).map((kind) => (
        <li key={kind}>
          <span class={`swatch verdict-${kind}`}>{VERDICTS[kind].code}</span> {words.verdict[kind]}
        </li>
      ))}
    </ul>
  );
}
