import { nextStep } from "../../facts/next-step.ts";
import { pageWordsFor, wordsFor } from "../../locales/reader.ts";
import { LanguageSwitch, useLanguage } from "../shared/language.tsx";
import { useOpening } from "../shared/opening.ts";
import { type Setting, SettingProvider } from "../shared/setting.ts";
import { useStage } from "../shared/stage.ts";
import type { OwnExercise, SharedExercise, StudentPageProps } from "./data.ts";
import { ExercisePart } from "./exercise.tsx";
import { CourseMap } from "./map.tsx";
import { NextCard } from "./next-card.tsx";

/** A student's report. */
export function StudentPage({ data, shared, language: written, detail, pictures, changes = null }: StudentPageProps) {
  const [language, choose] = useLanguage(written);
  const stage = useStage();
  useOpening();
  const isForStaff = data.isForStaff ?? false;
  const reader = { language, audience: isForStaff ? "staff" : "student" } as const;
  const words = wordsFor(reader);
  const pageWords = pageWordsFor(reader);
  const step = nextStep(data.exercises);
  const setting: Setting = {
    language,
    words,
    pageWords,
    stage,
    isForStaff,
    standsAlone: data.standsAlone ?? false,
    detail,
    pictures,
  };
  const parts = data.exercises.map((own) => ({ own, shared: shared.get(own.exercise) ?? unknownExercise(own) }));
  const next = parts.find(({ own }) => own.exercise === step.next);
  return (
    <SettingProvider value={setting}>
      <a class="unseen" href={`#${step.next ?? data.exercises[0]?.exercise ?? ""}`}>
        {step.next === null ? pageWords.skip : pageWords.skipToNext}
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
        <NextCard step={step} parts={parts} changes={stage === "still" ? null : changes} />
        <CourseMap parts={parts} next={step.next} />
        {parts.map((each) => (
          <ExercisePart
            key={each.own.exercise}
            {...each}
            next={next ?? null}
            task={each.own.exercise === step.next ? (data.task ?? null) : null}
            taskPath={data.tasks?.find(({ exercise }) => exercise === each.own.exercise)?.path ?? null}
          />
        ))}
      </main>
      <footer>{pageWords.footer}</footer>
    </SettingProvider>
  );
}

function unknownExercise({ exercise }: OwnExercise): SharedExercise {
  return {
    id: exercise,
    title: { en: exercise, ko: null },
    op: "",
    axes: [],
    pooled: [],
    arithmetic: [],
    cases: [],
  };
}
