import { mean, median } from "d3-array";
import type { Language } from "../../../model/text.ts";
import { percentText } from "../../text/measure-text.ts";
import { LanguageSwitch } from "../shared/language.tsx";
import type { SummaryPageData } from "./data.ts";
import { ofToday, oneDecimal } from "./numbers.ts";
import { headingOf, SECTIONS, type SectionName } from "./sections.ts";
import { useWording } from "./wording.ts";

type Props = { readonly data: SummaryPageData; readonly onLanguage: (language: Language) => void };

/** The name of the class, its results in numbers, and links to the sections. */
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

function Numbers({ data: { students, exercises, unfinished, ahead } }: { data: SummaryPageData }) {
  const { page, words } = useWording();
  const of = exercises.reduce((sum, { maxScore }) => sum + maxScore, 0);
  const current = ofToday(students);
  const average = mean(current, ({ score }) => score) ?? 0;
  const middle = median(current, ({ score }) => score) ?? 0;
  const older = students.reduce((count, student) => count + (student.older ?? 0), 0);
  const incomplete = students.filter(({ complete }) => !complete).length;
  return (
    <>
      <p class="numbers">
        <strong>{page.students(students.length)}</strong>
        {(current.length > 0 || older === 0) && (
          <>
            <span>{page.mean(oneDecimal(average), of, percentText(average, of))}</span>
            <span>{page.median(oneDecimal(middle))}</span>
          </>
        )}
      </p>
      {ahead !== undefined && <p class="warning">{words.ahead(ahead)}</p>}
      {unfinished !== undefined && <p class="warning">{words.unfinished(unfinished)}</p>}
      {older > 0 && <p class="warning">{words.olderResults(older)}</p>}
      {incomplete > 0 && <p class="warning">{page.incomplete(incomplete)}</p>}
    </>
  );
}
