import { scaleLinear } from "d3-scale";
import type { DiagnosisId } from "../../../catalogue/misconception.ts";
import type { Words } from "../../words/words.ts";
import type { StudentRow, SummaryPageData } from "./data.ts";
import { type Held, heldMisconceptions, namedFailures } from "./held.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { StudentLink } from "./student-link.tsx";
import { useWording } from "./wording.ts";

/** So many names are shown at once. */
const NAMES = 8;

type Props = { readonly data: SummaryPageData; readonly onShow: (misconception: string) => void };

/** What the class has not understood: each misconception with how many hold it, where, and who. */
export function Misconceptions({ data, onShow }: Props) {
  const { misconceptions } = useWording().page;
  const held = heldMisconceptions(data.students);
  const { named, of } = namedFailures(data.students);
  if (held.length === 0)
    return (
      <Section name="misconceptions">
        <p>{misconceptions.none}</p>
      </Section>
    );
  return (
    <Section name="misconceptions">
      <p class="aside">
        {misconceptions.explanation} {of > 0 && misconceptions.named(named, of)}
      </p>
      <ScrollBox of="misconceptions">
        <table class="held">
          <thead>
            <tr>
              <th scope="col" class="number">
                {misconceptions.count}
              </th>
              <th scope="col">{misconceptions.what}</th>
              <th scope="col">{misconceptions.where}</th>
              <th scope="col">{misconceptions.who}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((each) => (
              <HeldRow key={each.misconception} held={each} most={held[0]} data={data} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

type RowProps = Props & { readonly held: Held; readonly most: Held | undefined };

function HeldRow({ held: { misconception, students, exercises }, most, data, onShow }: RowProps) {
  const { page, words, text } = useWording();
  return (
    <tr>
      <td class="number">
        <strong>{students.length}</strong>
        <Bar value={students.length} most={most?.students.length ?? 0} />
      </td>
      <th scope="row">
        {sentence(misconception, words)}
        <code>{misconception}</code>
      </th>
      <td>
        <ul class="plain">
          {exercises.map(({ exercise, students: count }) => (
            <li key={exercise}>
              {text(data.exercises[exercise]?.title ?? { en: "", ko: null })} <span class="count">{count}</span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <Names students={students} />
        <button
          type="button"
          class="needs-script quiet"
          aria-label={page.misconceptions.showOf(misconception)}
          onClick={() => onShow(misconception)}
        >
          {page.misconceptions.show}
        </button>
      </td>
    </tr>
  );
}

function Bar({ value, most }: { value: number; most: number }) {
  const width = scaleLinear([0, most], [0, 100]);
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width(value)} height="8" />
    </svg>
  );
}

function Names({ students }: { students: readonly StudentRow[] }) {
  const { misconceptions } = useWording().page;
  const rest = students.slice(NAMES);
  return (
    <>
      <NameList students={students.slice(0, NAMES)} />
      {rest.length > 0 && (
        <details>
          <summary>{misconceptions.more(rest.length)}</summary>
          <NameList students={rest} />
        </details>
      )}
    </>
  );
}

function NameList({ students }: { students: readonly StudentRow[] }) {
  return (
    <ul class="names">
      {students.map((student) => (
        <li key={student.folder}>
          <StudentLink {...student} />
        </li>
      ))}
    </ul>
  );
}

function sentence(misconception: string, words: Words): string {
  const isKnown = Object.hasOwn(words.misconception, misconception);
  return isKnown ? words.misconception[misconception as DiagnosisId].does : misconception;
}
