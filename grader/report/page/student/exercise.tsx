import { nextHintText } from "../../next-hint.ts";
import { outcomesText } from "../../outcomes.ts";
import { pointsText } from "../../points.ts";
import { statusText } from "../../status-text.ts";
import { adviceForAll } from "./advice.ts";
import { BrokenProperties } from "./broken.tsx";
import { Case } from "./case.tsx";
import { Mark } from "./case-line.tsx";
import { Coded, coded } from "./coded.tsx";
import type { OwnExercise, SeenCase, SharedExercise } from "./data.ts";
import { DiagnosisPart } from "./diagnosis.tsx";
import { Foldable } from "./foldable.tsx";
import { Gallery } from "./gallery.tsx";
import { HiddenCases } from "./hidden-cases.tsx";
import { useSetting, useText } from "./setting.ts";
import { Source } from "./source.tsx";

type Props = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** One exercise: what was handed in, what it seems to do, and its cases. */
export function ExercisePart({ own, shared }: Props) {
  const { words } = useSetting();
  const status = statusText(own, words, coded);
  const outcomes = outcomesText(own.cases, words);
  return (
    <Foldable
      id={own.exercise}
      look="exercise"
      isOpenAtFirst={own.verdict !== "correct" && own.verdict !== "missing"}
      head={<ExerciseHead own={own} shared={shared} />}
    >
      {() => (
        <div class="body">
          {status === null ? null : (
            <p>
              <Coded text={status} />
            </p>
          )}
          {outcomes === null ? null : <p>{outcomes}</p>}
          {own.isOlder ? <p class="note">{words.labels.older}</p> : null}
          <div class="beside">
            <DiagnosisPart own={own} shared={shared} />
            <Source own={own} />
          </div>
          <Fault own={own} />
          <Gallery own={own} shared={shared} />
          <Cases own={own} shared={shared} />
          <BrokenProperties own={own} shared={shared} />
          <HiddenCases cases={own.cases} />
          <Withheld own={own} />
        </div>
      )}
    </Foldable>
  );
}

function ExerciseHead({ own, shared }: Props) {
  const { words } = useSetting();
  const text = useText();
  return (
    <h2>
      <Mark kind={own.verdict} /> <span class="title">{text(shared.title)}</span>{" "}
      <span class="verdict">{words.verdict[own.verdict]}</span>{" "}
      <span class="points">
        {own.score}/{own.maxScore}
      </span>
    </h2>
  );
}

function Fault({ own: { fault } }: Pick<Props, "own">) {
  const { words } = useSetting();
  if (fault === null) return null;
  const advice = words.advice(fault, coded);
  return (
    <div class="fault">
      <p>
        <Mark kind={fault.kind} /> <Coded text={words.headline(fault, coded)} />
      </p>
      {advice === null ? null : (
        <p>
          <Coded text={advice} />
        </p>
      )}
    </div>
  );
}

function Cases({ own, shared }: Props) {
  const { words, pageWords, stage } = useSetting();
  const seen = own.cases.filter((each): each is SeenCase => each.kind === "seen");
  if (seen.length === 0) return null;
  const advised = adviceForAll(own, words);
  const failing = seen.filter(({ verdict }) => verdict !== "correct");
  return (
    <section>
      <h3>
        {pageWords.cases} <small>{pageWords.correctCases(seen.length - failing.length, seen.length)}</small>
      </h3>
      {!own.isKept && failing.length > 0 ? <p class="note">{words.labels.notKept}</p> : null}
      {stage === "still" ? <CorrectCases cases={seen.filter(isPlain)} /> : null}
      {(stage === "still" ? seen.filter((each) => !isPlain(each)) : seen).map((each) => (
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

/** Of a case that is just correct, a still page has no more to tell than that; there may be hundreds of them. */
function isPlain({ verdict, mutatedInput }: SeenCase): boolean {
  return verdict === "correct" && mutatedInput === undefined;
}

function CorrectCases({ cases }: { readonly cases: readonly SeenCase[] }) {
  if (cases.length === 0) return null;
  const texts = cases.map((each) => `${each.case} ${pointsText({ ...each, verdict: { kind: each.verdict } })}`);
  return (
    <p class="correct">
      <Mark kind="correct" /> {texts.join(", ")}
    </p>
  );
}

function Withheld({ own: { nextHint } }: Pick<Props, "own">) {
  const { words, pageWords } = useSetting();
  if (nextHint === undefined) return null;
  return (
    <p class="withheld">
      {pageWords.whyWithheld} {nextHintText(nextHint, words)}
    </p>
  );
}
