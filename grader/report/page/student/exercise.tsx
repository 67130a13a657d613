import { type ExerciseFeedback, exerciseFeedback, type Notice } from "../../feedback/exercise.ts";
import { adviceForAll } from "../../feedback/shared-advice.ts";
import { textIn } from "../../locales/languages.ts";
import type { Sentence } from "../../locales/sentence.ts";
import { pointsText } from "../../text/points.ts";
import { Foldable } from "../shared/foldable.tsx";
import { Said } from "../shared/said.tsx";
import { useSetting } from "../shared/setting.ts";
import type { PageTask } from "../task/data.ts";
import { BrokenProperties } from "./broken.tsx";
import { Case } from "./case.tsx";
import { caseFactsOf } from "./case-facts.ts";
import { Mark } from "./case-line.tsx";
import type { OwnExercise, SeenCase, SharedExercise } from "./data.ts";
import { DiagnosisPart } from "./diagnosis.tsx";
import { Gallery } from "./gallery.tsx";
import { HiddenCases } from "./hidden-cases.tsx";
import { namesOf } from "./names.ts";
import { Shown } from "./shown.tsx";
import { Source } from "./source.tsx";
import { TaskPart } from "./task-part.tsx";

type Props = {
  readonly own: OwnExercise;
  readonly shared: SharedExercise;
  /** Only of the exercise that comes next. */
  readonly task: PageTask | null;
  /** The exercise that comes next, if any. */
  readonly next: { readonly own: OwnExercise; readonly shared: SharedExercise } | null;
  /** The script of its task; null: there is none to load. */
  readonly taskPath: string | null;
};

/** One exercise: the submitted source, what it seems to do, and its cases. */
export function ExercisePart({ own, shared, next, task, taskPath }: Props) {
  const { words, language } = useSetting();
  const seen = own.cases.filter((each) => each.kind === "seen");
  const feedback = exerciseFeedback(
    { ...own, title: shared.title, names: namesOf(shared) },
    own.cases,
    words,
    language,
  );
  const advised = adviceForAll(
    seen.map((each) =>
      caseFactsOf(
        each,
        shared.cases.find(({ id }) => id === each.case),
        shared,
      ),
    ),
    words,
  );
  return (
    <Foldable
      id={own.exercise}
      look="exercise"
      isOpenAtFirst={task !== null}
      head={<ExerciseHead heading={feedback.heading} />}
    >
      {(isOpen) => (
        <div class="body">
          <TaskPart own={own} task={task} path={taskPath} isRead={isOpen} />
          <Shown own={own} shared={shared} next={next} />
          <Remarks remarks={feedback.remarks.filter(({ kind }) => kind !== "not-kept")} />
          <DiagnosisPart own={own} shared={shared} facts={feedback.diagnosis} advised={advised} />
          <Source own={own} />
          <Fault fault={feedback.fault} />
          <Gallery own={own} shared={shared} />
          <Cases own={own} shared={shared} advised={advised} remarks={feedback.remarks} />
          <BrokenProperties own={own} shared={shared} />
          <HiddenCases cases={own.cases} />
          <Withheld nextHint={feedback.nextHint} />
        </div>
      )}
    </Foldable>
  );
}

function ExerciseHead({ heading: { verdict, title, points, result } }: Pick<ExerciseFeedback, "heading">) {
  return (
    <h2>
      <Mark kind={verdict} />{" "}
      <span class="title">
        <Said text={title} />
      </span>{" "}
      <span class="verdict">
        <Said text={result} />
      </span>{" "}
      <span class="points">{points}</span>
    </h2>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly Notice[] }) {
  return (
    <>
      {remarks.map(({ kind, text }) => (
        <p key={kind} class={NOTES.has(kind) ? "note" : undefined}>
          <Said text={text} />
        </p>
      ))}
    </>
  );
}

const NOTES: ReadonlySet<Notice["kind"]> = new Set(["older", "not-kept"]);

function Fault({ fault }: Pick<ExerciseFeedback, "fault">) {
  if (fault === null) return null;
  return (
    <div class="fault">
      <p>
        <Mark kind={fault.verdict} /> <Said text={fault.result} />
      </p>
      {fault.advice === null ? null : (
        <p>
          <Said text={fault.advice} />
        </p>
      )}
    </div>
  );
}

type CasesProps = {
  readonly own: OwnExercise;
  readonly shared: SharedExercise;
  readonly advised: Sentence | null;
  readonly remarks: readonly Notice[];
};

function Cases({ own, shared, advised, remarks }: CasesProps) {
  const { pageWords, stage } = useSetting();
  const seen = own.cases.filter((each) => each.kind === "seen");
  if (seen.length === 0) return null;
  const failing = seen.filter(({ verdict }) => verdict !== "correct");
  const shown = { live: seen, still: seen.filter((each) => !isPlain(each)), printed: failing }[stage];
  return (
    <section>
      <h3>
        {seen.length === own.cases.length ? pageWords.cases : pageWords.publicCases}{" "}
        <small>{pageWords.correctCases(seen.length - failing.length, seen.length)}</small>
      </h3>
      {failing.length === 0 ? null : <Remarks remarks={remarks.filter(({ kind }) => kind === "not-kept")} />}
      {stage === "still" ? <CorrectCases cases={seen.filter(isPlain)} shared={shared} /> : null}
      {shown.map((each) => (
        <Case
          key={each.case}
          own={each}
          shared={shared}
          advised={advised}
          failing={each.verdict === "correct" ? null : failing.indexOf(each)}
        />
      ))}
    </section>
  );
}

/** The static page lists plainly correct cases on one line; there may be hundreds. */
function isPlain({ verdict, mutatedInput }: SeenCase): boolean {
  return verdict === "correct" && mutatedInput === undefined;
}

type CorrectCasesProps = { readonly cases: readonly SeenCase[]; readonly shared: SharedExercise };

function CorrectCases({ cases, shared }: CorrectCasesProps) {
  const { language } = useSetting();
  if (cases.length === 0) return null;
  const names = namesOf(shared);
  const texts = cases.map(
    (each) => `${textIn(language, names.get(each.case) ?? { en: each.case, ko: null })} ${pointsText(each)}`,
  );
  return (
    <p class="correct">
      <Mark kind="correct" /> {texts.join(", ")}
    </p>
  );
}

function Withheld({ nextHint }: Pick<ExerciseFeedback, "nextHint">) {
  const { pageWords } = useSetting();
  if (nextHint === null) return null;
  return (
    <p class="withheld">
      {pageWords.whyWithheld} {nextHint}
    </p>
  );
}
