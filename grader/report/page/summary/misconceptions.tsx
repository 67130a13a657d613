import type { ClassWords } from "../../locales/words.ts";
import { percentText } from "../../text/measure-text.ts";
import { Code } from "../shared/code.tsx";
import { misconceptionsFile } from "../shared/misconceptions-file.ts";
import type { StudentRow, SummaryPageData } from "./data.ts";
import { linear } from "./linear.ts";
import { type MisconceptionCount, misconceptionCounts, namedFailures } from "./misconception-counts.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { StudentLink } from "./student-link.tsx";
import { useWording } from "./wording.ts";

/** How many misconceptions, and names of students, are shown at once. */
const SHOWN = 8;

type Props = { readonly data: SummaryPageData; readonly onShow: (misconception: string) => void };

/** What the class has not understood: each misconception with how many have it, where, and who. */
export function Misconceptions({ data, onShow }: Props) {
  const { misconceptions } = useWording().page;
  const counts = misconceptionCounts(data.students);
  const { named, of } = namedFailures(data.students);
  const rest = counts.slice(SHOWN);
  return (
    <Section name="misconceptions">
      {of > 0 && <p class="aside">{misconceptions.named(named, of)}</p>}
      {counts.length === 0 && <p>{misconceptions.none}</p>}
      {counts.length > 0 && (
        <HeldTable
          labelledBy={headingId("misconceptions")}
          held={counts.slice(0, SHOWN)}
          most={counts[0]}
          data={data}
          onShow={onShow}
        />
      )}
      {rest.length > 0 && (
        <details>
          <summary id="rarer">{misconceptions.rest(rest.length)}</summary>
          <HeldTable labelledBy="rarer" held={rest} most={counts[0]} data={data} onShow={onShow} />
        </details>
      )}
    </Section>
  );
}

type TableProps = Props & {
  readonly labelledBy: string;
  readonly held: readonly MisconceptionCount[];
  readonly most: MisconceptionCount | undefined;
};

function HeldTable({ labelledBy, held, most, data, onShow }: TableProps) {
  const { misconceptions } = useWording().page;
  return (
    <ScrollBox labelledBy={labelledBy}>
      <table class="held">
        <thead>
          <tr>
            <th scope="col">{misconceptions.count}</th>
            <th scope="col">{misconceptions.what}</th>
            <th scope="col">{misconceptions.where}</th>
            <th scope="col">{misconceptions.who}</th>
          </tr>
        </thead>
        <tbody>
          {held.map((each) => (
            <HeldRow key={each.misconception} held={each} most={most} data={data} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = Props & { readonly held: MisconceptionCount; readonly most: MisconceptionCount | undefined };

function HeldRow({ held: { misconception, students, exercises }, most, data, onShow }: RowProps) {
  const { language, page, words, text } = useWording();
  return (
    <tr>
      <td>
        <strong>{students.length}</strong>{" "}
        <span class="count">({percentText(students.length, data.students.length)})</span>
        <Bar value={students.length} most={most?.students.length ?? 0} />
      </td>
      <th scope="row">
        {sentence(misconception, words)}
        <a href={`${misconceptionsFile(language, "html")}#${misconception}`}>
          <Code>{misconception}</Code>
        </a>
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
  const width = linear([0, most], [0, 100]);
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width(value)} height="8" />
    </svg>
  );
}

function Names({ students }: { students: readonly StudentRow[] }) {
  const { misconceptions } = useWording().page;
  const rest = students.slice(SHOWN);
  return (
    <>
      <NameList students={students.slice(0, SHOWN)} />
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

function sentence(misconception: string, words: ClassWords): string {
  const isKnown = Object.hasOwn(words.misconception, misconception);
  return isKnown ? words.misconception[misconception as keyof ClassWords["misconception"]].does : misconception;
}
