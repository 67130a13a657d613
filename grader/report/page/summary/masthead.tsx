import { mean, median } from "d3-array";
import type { Language } from "../../../model/text.ts";
import { percentText } from "../../measure-text.ts";
import { LanguageSwitch } from "../shared/language.tsx";
import type { SummaryPageData } from "./data.ts";
import { oneDecimal } from "./numbers.ts";
import { headingOf, SECTIONS, type SectionName } from "./sections.ts";
import { useWording } from "./wording.ts";

type Props = { readonly data: SummaryPageData; readonly onLanguage: (language: Language) => void };

/** Which class this is, how it did in numbers, and where to go from here. */
export function Masthead({ data, onLanguage }: Props) {
  const wording = useWording();
  const { page, words, language } = wording;
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
          {(Object.keys(SECTIONS) as SectionName[]).map((name) => (
            <li key={name}>
              <a href={`#${SECTIONS[name]}`}>{headingOf(name, wording)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Numbers({ data: { students, exercises } }: { data: SummaryPageData }) {
  const { page } = useWording();
  const of = exercises.reduce((sum, { maxScore }) => sum + maxScore, 0);
  const average = mean(students, ({ score }) => score) ?? 0;
  const middle = median(students, ({ score }) => score) ?? 0;
  const incomplete = students.filter(({ complete }) => !complete).length;
  return (
    <>
      <p class="numbers">
        <strong>{page.students(students.length)}</strong>
        <span>{page.mean(oneDecimal(average), of, percentText(average, of))}</span>
        <span>{page.median(oneDecimal(middle))}</span>
      </p>
      {incomplete > 0 && <p class="warning">{page.incomplete(incomplete)}</p>}
    </>
  );
}
