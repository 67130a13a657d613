import type { Language } from "../../../model/text.ts";
import { byPart } from "../../locales/by-part.ts";
import { textIn, WORDS } from "../../locales/languages.ts";
import { PAGE_WORDS } from "../../locales/page-words.ts";
import { Foldable } from "../shared/foldable.tsx";
import { LanguageSwitch, useLanguage } from "../shared/language.tsx";
import { useOpening } from "../shared/opening.ts";
import { type Setting, SettingProvider } from "../shared/setting.ts";
import { useStage } from "../shared/stage.ts";
import { Task } from "../task/task.tsx";
import type { CourseExercise, CoursePageData } from "./data.ts";

const NOTHING_DRAWN = { written: 0, drawn: 0 };

/** What there is to do in a course, in order. */
export function CoursePage({
  data,
  language: written,
}: {
  readonly data: CoursePageData;
  readonly language: Language;
}) {
  const [language, choose] = useLanguage(written);
  const stage = useStage();
  useOpening();
  const words = WORDS[language];
  const pageWords = PAGE_WORDS[language];
  const setting: Setting = {
    language,
    words,
    pageWords,
    stage,
    isForStaff: false,
    standsAlone: false,
    detail: NOTHING_DRAWN,
    pictures: new Map(),
  };
  const title = data.title === null ? pageWords.report : textIn(language, data.title);
  return (
    <SettingProvider value={setting}>
      <header class="top">
        <div>
          <h1>{title}</h1>
          <p class="score">{words.task.exercises(data.exercises.length)}</p>
        </div>
        {stage === "live" ? <LanguageSwitch language={language} choose={choose} /> : null}
      </header>
      <main>
        {byPart(data.exercises, ({ part }) => part).map(({ part, items }, i) => (
          <section key={i} class="course-part">
            {part === null ? null : <h2>{textIn(language, part)}</h2>}
            {items.map((each) => (
              <Exercise key={each.id} exercise={each} isFirst={each === data.exercises[0]} />
            ))}
          </section>
        ))}
      </main>
      <footer>{pageWords.footer}</footer>
    </SettingProvider>
  );

  function Exercise({ exercise, isFirst }: { readonly exercise: CourseExercise; readonly isFirst: boolean }) {
    return (
      <Foldable
        id={exercise.id}
        look="exercise"
        isOpenAtFirst={isFirst}
        head={
          <h3>
            <span class="title">{textIn(language, exercise.title)}</span>{" "}
            <span class="points">{words.task.points(pointsOf(exercise))}</span>
          </h3>
        }
      >
        {() => (
          <div class="body">
            <Task task={exercise.task} isOpen />
          </div>
        )}
      </Foldable>
    );
  }
}

function pointsOf({ task: { open, hidden } }: CourseExercise): number {
  return open.points + hidden.points;
}
