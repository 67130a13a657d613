import { VERDICTS } from "../../text/verdicts.ts";
import type { PageExercise, StudentRow } from "./data.ts";
import type { Column } from "./order.ts";
import { reportAddress } from "./report-link.tsx";
import { ScrollBox } from "./scroll-box.tsx";
import { headingId } from "./sections.ts";
import { SortHead, type Sorting } from "./sorting.tsx";
import { StaffLink, StudentLink } from "./student-link.tsx";
import { useWording } from "./wording.ts";

type Props = {
  readonly exercises: readonly PageExercise[];
  /** The only exercise to show, by its index; null: all of them. */
  readonly only: number | null;
  readonly rows: readonly StudentRow[];
  readonly sorting: Sorting<Column>;
  readonly onSort: (sorting: Sorting<Column>) => void;
};

/** One row per student, one column per exercise. Rows are reused: changing one costs less than creating one. */
export function MatrixTable({ exercises, only, rows, sorting, onSort }: Props) {
  const { words, text } = useWording();
  const places = only === null ? [...exercises.keys()] : [only];
  return (
    <ScrollBox labelledBy={headingId("matrix")} isTall>
      <table class="matrix">
        <thead>
          <tr>
            <SortHead by="name" sorting={sorting} onSort={onSort} kind="name">
              {words.labels.student}
            </SortHead>
            <SortHead by="score" sorting={sorting} onSort={onSort} kind="number">
              {words.labels.score}
            </SortHead>
            {places.map((i) => (
              <SortHead key={i} by={i} sorting={sorting} onSort={onSort} kind="upright" title={titleOf(exercises[i])}>
                {exercises[i]?.id}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows.entries()].map(([slot, row]) => (
            <MatrixRow key={slot} row={row} places={places} exercises={exercises} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );

  function titleOf(exercise: PageExercise | undefined): string {
    return exercise === undefined ? "" : text(exercise.title);
  }
}

type RowProps = Pick<Props, "exercises"> & { readonly row: StudentRow; readonly places: readonly number[] };

function MatrixRow({ row, places, exercises }: RowProps) {
  const { words } = useWording();
  return (
    <tr>
      <th scope="row" class="name">
        <StudentLink {...row} /> <StaffLink {...row} />
      </th>
      <td class="number">
        {row.score}
        {!row.complete && <span class="warning"> {words.labels.incompleteMark}</span>}
      </td>
      {places.map((i) => (
        <VerdictCell key={i} row={row} place={i} exercise={exercises[i]?.id} />
      ))}
    </tr>
  );
}

type CellProps = { readonly row: StudentRow; readonly place: number; readonly exercise: string | undefined };

/** A verdict, linked to the report at this exercise. */
function VerdictCell({ row, place, exercise }: CellProps) {
  const { words } = useWording();
  const kind = row.verdicts[place] ?? null;
  if (kind === null) return <td />;
  const { code } = VERDICTS[kind];
  const misconceptions = row.holds.filter(([where]) => where === place).map(([, id]) => id);
  const said = [words.verdict[kind], ...misconceptions].join(", ");
  return (
    <td class={`verdict verdict-${kind}`}>
      <a href={reportAddress(row, exercise)} aria-label={`${code}: ${said}`} title={said} translate={false}>
        {code}
      </a>
    </td>
  );
}
