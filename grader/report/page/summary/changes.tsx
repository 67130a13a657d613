import { useState } from "preact/hooks";
import { type ChangedRow, gainOf, type Moved, movedIn } from "./class-changes.ts";
import { MisconceptionLink } from "./misconception-link.tsx";
import { ReportLink } from "./report-link.tsx";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { misconceptionText, useWording } from "./wording.ts";

/** How many are shown at once. */
const STUDENTS_SHOWN = 8;
const MISCONCEPTIONS_SHOWN = 5;

/** Who has more points than in the last grading, or fewer, and which misconceptions are gone, or new. */
export function Changes({ changes }: { readonly changes: readonly ChangedRow[] }) {
  const { changes: words } = useWording().page;
  if (changes.length === 0) return null;
  const gains = changes.map(gainOf);
  const rest = changes.slice(STUDENTS_SHOWN);
  return (
    <Section name="changes">
      <p>
        {words.counts({
          gained: gains.filter((gain) => gain > 0).length,
          lost: gains.filter((gain) => gain < 0).length,
          same: gains.filter((gain) => gain === 0).length,
        })}
      </p>
      <StudentTable changes={changes.slice(0, STUDENTS_SHOWN)} labelledBy={headingId("changes")} />
      {rest.length > 0 && <Rest changes={rest} />}
      <MovedMisconceptions changes={changes} />
    </Section>
  );
}

/** The misconceptions that most students have lost or gained; the others are folded. */
function MovedMisconceptions({ changes }: { readonly changes: readonly ChangedRow[] }) {
  const { misconceptions } = useWording().page;
  const moved = movedIn(changes);
  const rest = moved.slice(MISCONCEPTIONS_SHOWN);
  if (moved.length === 0) return null;
  return (
    <>
      <MovedTable
        moved={moved.slice(0, MISCONCEPTIONS_SHOWN)}
        labelledBy={`${headingId("changes")} moved`}
        id="moved"
      />
      {rest.length > 0 && (
        <details>
          <summary id="moved-more">{misconceptions.rest(rest.length)}</summary>
          <MovedTable moved={rest} labelledBy="moved-more" />
        </details>
      )}
    </>
  );
}

type MovedProps = {
  readonly moved: readonly Moved[];
  readonly labelledBy: string;
  /** Of its first column's heading. */
  readonly id?: string;
};

function MovedTable({ moved, labelledBy, id }: MovedProps) {
  const { page, words } = useWording();
  return (
    <ScrollBox labelledBy={labelledBy}>
      <table class="moved">
        <thead>
          <tr>
            <th id={id} scope="col">
              {page.matrix.misconception}
            </th>
            <th scope="col" class="number">
              {page.changes.gone}
            </th>
            <th scope="col" class="number">
              {page.changes.appeared}
            </th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ id: misconception, gone, appeared }) => (
            <tr key={misconception}>
              <th scope="row">
                {misconceptionText(misconception, words)}
                <MisconceptionLink id={misconception} />
              </th>
              <td class="number">{gone}</td>
              <td class="number">{appeared}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type TableProps = { readonly changes: readonly ChangedRow[]; readonly labelledBy: string };

function StudentTable({ changes, labelledBy }: TableProps) {
  const { page, words } = useWording();
  return (
    <ScrollBox labelledBy={labelledBy}>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{words.labels.student}</th>
            <th scope="col">{words.labels.score}</th>
            <th scope="col">{page.changes.solved}</th>
            <th scope="col">{page.changes.gone}</th>
            <th scope="col">{page.changes.appeared}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((each) => (
            <StudentChange key={each.row.folder} {...each} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function StudentChange({ row, change: { before, after, gone, appeared } }: ChangedRow) {
  const { changes: words } = useWording().page;
  return (
    <tr>
      <th scope="row">
        <ReportLink row={row} />
      </th>
      <td class="from-to">{words.fromTo(before.score, after.score, after.maxScore)}</td>
      <td class="from-to">{words.fromTo(before.solved, after.solved, after.of)}</td>
      <Misconceptions ids={gone} />
      <Misconceptions ids={appeared} />
    </tr>
  );
}

function Misconceptions({ ids }: { readonly ids: readonly string[] }) {
  return (
    <td class="held-ids">
      {ids.map((id) => (
        <MisconceptionLink key={id} id={id} />
      ))}
    </td>
  );
}

/** Folded, and in the document only while it is open. */
function Rest({ changes }: { readonly changes: readonly ChangedRow[] }) {
  const { misconceptions } = useWording().page;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id="more-changes">{misconceptions.more(changes.length)}</summary>
      {isOpen && <StudentTable changes={changes} labelledBy="more-changes" />}
    </details>
  );
}
