import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../../model/text.ts";
import { useLanguage } from "../shared/language.tsx";
import type { SummaryPageData } from "./data.ts";
import { Distribution } from "./distribution.tsx";
import { Exercises } from "./exercises.tsx";
import { EVERYONE } from "./filter.ts";
import { Items } from "./items.tsx";
import { Masthead } from "./masthead.tsx";
import { Matrix } from "./matrix.tsx";
import { Misconceptions } from "./misconceptions.tsx";
import { Refused } from "./refused.tsx";
import { Remarks } from "./remarks.tsx";
import { SECTIONS } from "./sections.ts";
import { Unclaimed } from "./unclaimed.tsx";
import { WORDINGS, WordingContext } from "./wording.ts";

/** The class's page, for staff: what it has not understood comes first, who did what comes last. */
export function SummaryPage({ data, language: given }: { data: SummaryPageData; language: Language }) {
  const [language, setLanguage] = useLanguage(given);
  const [filter, setFilter] = useState(EVERYONE);
  useEffect(() => {
    document.title = WORDINGS[language].words.labels.class;
  }, [language]);
  const showHolders = useCallback((misconception: string) => {
    setFilter({ ...EVERYONE, misconception });
    document.getElementById(SECTIONS.matrix)?.focus();
  }, []);
  const overview = useMemo(
    () => (
      <>
        <Masthead data={data} onLanguage={setLanguage} />
        <Misconceptions data={data} onShow={showHolders} />
        <Remarks data={data} />
        <Distribution data={data} />
        <Exercises data={data} />
        <Items data={data} />
      </>
    ),
    [data, showHolders, setLanguage],
  );
  return (
    <WordingContext.Provider value={WORDINGS[language]}>
      <main class="class-page">
        {overview}
        <Matrix data={data} filter={filter} onFilter={setFilter} />
        <Refused data={data} />
        <Unclaimed data={data} />
      </main>
    </WordingContext.Provider>
  );
}
