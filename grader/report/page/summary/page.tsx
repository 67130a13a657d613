import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../../model/text.ts";
import { useLanguage } from "../shared/language.tsx";
import { Absent } from "./absent.tsx";
import { Changes } from "./changes.tsx";
import { useClassChanges } from "./class-changes.ts";
import type { SummaryPageData } from "./data.ts";
import { Distribution } from "./distribution.tsx";
import { Exercises } from "./exercises.tsx";
import { EVERYONE, type Filter } from "./filter.ts";
import { Groups } from "./groups.tsx";
import { Help } from "./help.tsx";
import { Items } from "./items.tsx";
import { Masthead } from "./masthead.tsx";
import { Matrix } from "./matrix.tsx";
import { Misconceptions } from "./misconceptions.tsx";
import { ProgressTable } from "./progress-table.tsx";
import { Refused } from "./refused.tsx";
import { Remarks } from "./remarks.tsx";
import { RunNoteFooter } from "./run-note.tsx";
import { SECTIONS } from "./sections.ts";
import { Setbacks } from "./setbacks.tsx";
import { Unclaimed } from "./unclaimed.tsx";
import { WORDINGS, WordingContext } from "./wording.ts";

/** The class's page, for staff: what it has not understood comes first, who did what comes last. */
export function SummaryPage({ data, language: given }: { data: SummaryPageData; language: Language }) {
  const [language, setLanguage] = useLanguage(given);
  const [filter, setFilter] = useState(EVERYONE);
  const changes = useClassChanges(data);
  useEffect(() => {
    document.title = WORDINGS[language].words.labels.class;
  }, [language]);
  const show = useCallback((ask: Partial<Filter>) => {
    setFilter({ ...EVERYONE, ...ask });
    document.getElementById(SECTIONS.matrix)?.focus();
  }, []);
  const overview = useMemo(
    () => (
      <>
        <Masthead data={data} hasChanges={changes.length > 0} onLanguage={setLanguage} />
        <div class="at-once">
          <div>
            <Misconceptions data={data} onShow={show} />
            <Setbacks data={data} />
          </div>
          <div>
            <Help data={data} />
            <ProgressTable data={data} onShow={show} />
          </div>
        </div>
        <Changes changes={changes} />
        <Groups data={data} />
        <Remarks data={data} />
        <Distribution data={data} />
        <Exercises data={data} onShow={show} />
        <Items data={data} />
      </>
    ),
    [data, changes, show, setLanguage],
  );
  return (
    <WordingContext.Provider value={WORDINGS[language]}>
      <main class="class-page">
        {overview}
        <Matrix data={data} filter={filter} onFilter={setFilter} />
        <Absent data={data} />
        <Refused data={data} />
        <Unclaimed data={data} />
        <RunNoteFooter />
      </main>
    </WordingContext.Provider>
  );
}
