import { options } from "preact";
import { useEffect, useState } from "preact/hooks";
import { WORDS } from "../../locales/languages.ts";
import { PAGE_WORDS } from "../../locales/page-words.ts";
import { LanguageSwitch, useLanguage } from "../shared/language.tsx";
import type { OwnExercise, SharedExercise, StudentPageProps } from "./data.ts";
import { ExercisePart } from "./exercise.tsx";
import { Overview } from "./overview.tsx";
import { type Setting, SettingProvider, type Stage } from "./setting.ts";

/** A student's report. */
export function StudentPage({ data, shared, language: written, detail, pictures }: StudentPageProps) {
  const [language, choose] = useLanguage(written);
  const stage = useStage();
  useOpening();
  const words = WORDS[language];
  const pageWords = PAGE_WORDS[language];
  const setting: Setting = { language, words, pageWords, stage, detail, pictures };
  const parts = data.exercises.map((own) => ({ own, shared: shared.get(own.exercise) ?? unknownExercise(own) }));
  return (
    <SettingProvider value={setting}>
      <a class="unseen" href={`#${data.exercises[0]?.exercise ?? ""}`}>
        {pageWords.skip}
      </a>
      <header class="top">
        <div>
          <p class="kicker">{pageWords.report}</p>
          <h1 translate={false}>{data.student}</h1>
          <p class="score">{words.score(data.score, data.maxScore)}</p>
        </div>
        {stage === "live" ? <LanguageSwitch language={language} choose={choose} /> : null}
      </header>
      <main>
        {data.ahead === undefined ? null : <p class="warning">{words.ahead(data.ahead)}</p>}
        {data.complete ? null : <p class="warning">{words.labels.incomplete}</p>}
        <Overview parts={parts} />
        {parts.map((each) => (
          <ExercisePart key={each.own.exercise} {...each} />
        ))}
      </main>
      <footer>{pageWords.footer}</footer>
    </SettingProvider>
  );
}

/** `still` until the script has taken over; `printed` during printing. */
function useStage(): Stage {
  const [stage, setStage] = useState<Stage>("still");
  useEffect(() => {
    const print = () => atOnce(() => setStage("printed"));
    const live = () => setStage("live");
    live();
    addEventListener("beforeprint", print);
    addEventListener("afterprint", live);
    return () => {
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", live);
    };
  }, []);
  return stage;
}

/** Opens the target of a link, with everything around it. */
function useOpening(): void {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(location.hash.slice(1));
      for (let part: Element | null = target; part !== null; part = part.parentElement) {
        if (part instanceof HTMLDetailsElement) part.open = true;
      }
      target?.scrollIntoView();
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
}

/** Printing does not wait for later renderings. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => render();
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}

function unknownExercise({ exercise }: OwnExercise): SharedExercise {
  return { id: exercise, title: { en: exercise, ko: null }, op: "", axes: [], pooled: [], arithmetic: [], cases: [] };
}
