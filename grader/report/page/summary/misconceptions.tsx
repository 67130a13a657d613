import { Bar } from "./bar.tsx";
import { type CauseCount, causeCounts, namedFailures } from "./cause-counts.ts";
import type { SummaryPageData } from "./data.ts";
import type { Filter } from "./filter.ts";
import { MisconceptionLink } from "./misconception-link.tsx";
import { Names } from "./names.tsx";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { ShowLink } from "./show-link.tsx";
import { misconceptionText, useWording } from "./wording.ts";

/** How many misconceptions are shown at once. */
const SHOWN = 5;

type Props = { readonly data: SummaryPageData; readonly onShow: (ask: Partial<Filter>) => void };

/** What the class has not understood: the misconceptions that cost most points, where, and who has them. */
export function Misconceptions({ data, onShow }: Props) {
  const { misconceptions } = useWording().page;
  const counts = causeCounts(data, ({ holds }) => holds);
  const { named, of } = namedFailures(data.students);
  const rest = counts.slice(SHOWN);
  const shared = { data, onShow, most: counts[0]?.lost ?? 0 };
  return (
    <Section name="misconceptions">
      {of > 0 && <p class="aside">{misconceptions.named(named, of)}</p>}
      {counts.length === 0 ? (
        <p>{misconceptions.none}</p>
      ) : (
        <HeldTable {...shared} labelledBy={headingId("misconceptions")} held={counts.slice(0, SHOWN)} />
      )}
      {rest.length > 0 && (
        <details>
          <summary id="rarer">{misconceptions.rest(rest.length)}</summary>
          <HeldTable {...shared} labelledBy="rarer" held={rest} />
        </details>
      )}
    </Section>
  );
}

type TableProps = Props & {
  readonly labelledBy: string;
  readonly held: readonly CauseCount<string>[];
  /** The points of the costliest. */
  readonly most: number;
};

function HeldTable({ labelledBy, held, ...shared }: TableProps) {
  const { misconceptions } = useWording().page;
  return (
    <ScrollBox labelledBy={labelledBy}>
      <table class="held">
        <thead>
          <tr>
            <th scope="col" class="number">
              {misconceptions.lost}
            </th>
            <th scope="col">{misconceptions.what}</th>
            <th scope="col">{misconceptions.who}</th>
          </tr>
        </thead>
        <tbody>
          {held.map((each) => (
            <HeldRow key={each.cause} held={each} {...shared} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = Props & { readonly held: CauseCount<string>; readonly most: number };

function HeldRow({ held: { cause, lost, failures, students, exercises }, most, data, onShow }: RowProps) {
  const { page, words, text } = useWording();
  const titleOf = (exercise: number) => text(data.exercises[exercise]?.title ?? { en: "", ko: null });
  return (
    <tr>
      <td class="number">
        <strong class="lost">{lost}</strong>
        <Bar value={lost} most={most} />
      </td>
      <th scope="row">
        {misconceptionText(cause, words)}
        <MisconceptionLink id={cause} />
        <ul class="plain">
          {exercises.map(({ exercise, students: count }) => (
            <li key={exercise}>
              {titleOf(exercise)}{" "}
              <ShowLink
                count={count}
                says={`${titleOf(exercise)}: ${cause}`}
                onShow={() => onShow({ misconception: cause, exercise })}
              />
            </li>
          ))}
        </ul>
      </th>
      <td>
        <p class="counted">{page.misconceptions.counted(students.length, failures)}</p>
        <Names concerned={students} exercises={data.exercises} />
        <button
          type="button"
          class="needs-script quiet"
          aria-label={page.misconceptions.showOf(cause)}
          onClick={() => onShow({ misconception: cause })}
        >
          {page.misconceptions.show}
        </button>
      </td>
    </tr>
  );
}
