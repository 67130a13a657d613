import { byPart } from "../../locales/by-part.ts";
import type { PageExercise, SummaryPageData } from "./data.ts";
import type { Filter } from "./filter.ts";
import { type Progress, progressIn } from "./progress.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { Segments } from "./segments.tsx";
import { ShowLink } from "./show-link.tsx";
import { useWording } from "./wording.ts";

type Props = { readonly data: SummaryPageData; readonly onShow: (ask: Partial<Filter>) => void };

/** How many students handed in each exercise, solved it, and are stuck. */
export function ProgressTable({ data: { students, exercises }, onShow }: Props) {
  const { page, words, text } = useWording();
  const rows = exercises.map((exercise, i) => ({ exercise, place: i, progress: progressIn(students, i) }));
  return (
    <Section name="progress">
      <ScrollBox labelledBy={headingId("progress")}>
        <table class="progress">
          <thead>
            <tr>
              <th scope="col">{words.labels.exercise}</th>
              <th scope="col" class="number">
                {page.progress.handedIn}
              </th>
              <th scope="col" class="number">
                {page.progress.solved}
              </th>
              <th scope="col" class="number">
                {page.progress.stuck}
              </th>
            </tr>
          </thead>
          {byPart(rows, ({ exercise }) => exercise.part).map(({ part, items }) => (
            <tbody key={part?.en}>
              {part === null ? null : (
                <tr>
                  <th class="part-title" scope="rowgroup" colSpan={4}>
                    {text(part)}
                  </th>
                </tr>
              )}
              {items.map((row) => (
                <ProgressRow key={row.place} {...row} of={students.length} onShow={onShow} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </Section>
  );
}

type RowProps = Pick<Props, "onShow"> & {
  readonly exercise: PageExercise;
  readonly place: number;
  readonly progress: Progress;
  readonly of: number;
};

function ProgressRow({ exercise, place, progress, of, onShow }: RowProps) {
  const { page, text } = useWording();
  const title = text(exercise.title);
  return (
    <tr>
      <th scope="row">
        {title}
        <Segments
          look="bar"
          of={of}
          segments={OUTCOMES.map(({ name, verdict }) => ({
            kind: name,
            count: progress[name],
            onShow: () => onShow({ exercise: place, verdict }),
          }))}
        />
      </th>
      {COLUMNS.map(({ name, verdict }) => (
        <td key={name} class={`number ${name}`}>
          <ShowLink
            count={progress[name]}
            says={`${title}: ${page.progress[name]}`}
            onShow={() => onShow({ exercise: place, verdict })}
          />
        </td>
      ))}
    </tr>
  );
}

/** What can become of a submission, with the filter that shows who is meant. */
const OUTCOMES = [
  { name: "solved", verdict: "correct" },
  { name: "stuck", verdict: "stuck" },
] as const;

const COLUMNS = [{ name: "handedIn", verdict: "handed-in" }, ...OUTCOMES] as const;
