import { deviation, max, mean, median, min } from "d3-array";
import type { Language } from "../../../model/text.ts";
import { LanguageSwitch } from "../shared/language.tsx";
import type { SummaryPageData } from "./data.ts";
import { oneDecimal } from "./numbers.ts";
import { progressIn } from "./progress.ts";
import { headingOf, SECTIONS, type SectionName } from "./sections.ts";
import { sharesOf } from "./shares.ts";
import { useWording } from "./wording.ts";

type Props = {
  readonly data: SummaryPageData;
  readonly hasChanges: boolean;
  readonly onLanguage: (language: Language) => void;
};

/** The name of the class, its results in numbers, and links to the sections. */
export function Masthead({ data, hasChanges, onLanguage }: Props) {
  const wording = useWording();
  const { page, words, language } = wording;
  const isThere: Partial<Record<SectionName, boolean>> = { groups: data.groups.length > 0, changes: hasChanges };
  return (
    <header>
      <div class="title-line">
        <h1>{words.labels.class}</h1>
        <div class="needs-script">
          <LanguageSwitch language={language} choose={onLanguage} />
        </div>
      </div>
      <Numbers data={data} />
      <p class="aside">{page.forStaff}</p>
      <nav aria-label={page.sections}>
        <ul>
          {(Object.keys(SECTIONS) as SectionName[])
            .filter((name) => isThere[name] ?? true)
            .map((name) => (
              <li key={name}>
                <a href={`#${SECTIONS[name]}`}>{headingOf(name, wording)}</a>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  );
}

function Numbers({ data }: { data: SummaryPageData }) {
  const { page, words } = useWording();
  const { students, exercises, unfinished, ahead } = data;
  const older = students.reduce((count, student) => count + (student.older ?? 0), 0);
  const incomplete = students.filter(({ complete }) => !complete).length;
  const there = exercises.reduce((sum, _, i) => sum + progressIn(students, i).handedIn, 0);
  return (
    <>
      <div class="numbers">
        <p>
          <strong>{page.students(students.length)}</strong>
          <br />
          {page.handedIn(there, students.length * exercises.length)}
        </p>
        <Measures shares={sharesOf(data)} />
      </div>
      {ahead !== undefined && <p class="warning">{words.ahead(ahead)}</p>}
      {unfinished !== undefined && <p class="warning">{words.unfinished(unfinished)}</p>}
      {older > 0 && <p class="warning">{words.olderResults(older)}</p>}
      {incomplete > 0 && <p class="warning">{page.incomplete(incomplete)}</p>}
    </>
  );
}

/** Where the class stands, over those who handed in something. */
function Measures({ shares }: { readonly shares: readonly number[] }) {
  const { measures } = useWording().page;
  if (shares.length === 0) return null;
  const values = MEASURES.flatMap(({ name, of }) => {
    const value = of(shares);
    return value === undefined ? [] : [{ name, value }];
  });
  return (
    <div>
      <dl class="measures">
        {values.map(({ name, value }) => (
          <div key={name}>
            <dt>{measures[name]}</dt>
            <dd>{oneDecimal(value)}%</dd>
          </div>
        ))}
      </dl>
      <p class="aside">{measures.explanation}</p>
    </div>
  );
}

type Measure = {
  readonly name: "mean" | "median" | "min" | "max" | "deviation";
  readonly of: (values: readonly number[]) => number | undefined;
};

const MEASURES: readonly Measure[] = [
  { name: "mean", of: mean },
  { name: "median", of: median },
  { name: "min", of: min },
  { name: "max", of: max },
  { name: "deviation", of: deviation },
];
