import type { Changes } from "../../facts/changes.ts";
import type { NextStep } from "../../facts/next-step.ts";
import type { Fact } from "../../feedback/block.ts";
import { exerciseFeedback } from "../../feedback/exercise.ts";
import type { Words } from "../../locales/words.ts";
import { Said } from "../shared/said.tsx";
import { useSetting, useText } from "../shared/setting.ts";
import { AllSolved } from "./all-solved.tsx";
import type { OwnExercise, SharedExercise } from "./data.ts";
import { namesOf } from "./names.ts";

type Props = {
  readonly step: NextStep;
  /** Null: nothing has changed, or it is not known. */
  readonly changes: Changes | null;
  readonly parts: readonly { readonly own: OwnExercise; readonly shared: SharedExercise }[];
};

/** How far a student is, and what to do next: the hint comes before the cause, which is told on a click. */
export function NextCard({ step, parts, changes }: Props) {
  const { words } = useSetting();
  const next = parts.find(({ own }) => own.exercise === step.next);
  return (
    <section class="next" id="next">
      <p class="solved">{words.task.solved(step.solved, step.of)}</p>
      {changes === null ? null : <Since changes={changes} />}
      {next === undefined ? step.solved === step.of && <AllSolved parts={parts} /> : <Next {...next} step={step} />}
    </section>
  );
}

/** What is otherwise than in the last report. */
function Since({ changes }: { readonly changes: Changes }) {
  const { words } = useSetting();
  return (
    <div class="since">
      <p>{words.next.since(changes)}</p>
      <Named label={words.next.gone} ids={changes.gone} />
      <Named label={words.next.appeared} ids={changes.appeared} />
    </div>
  );
}

function Named({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const { words } = useSetting();
  const said = ids.flatMap((id) => (isKnown(id, words) ? [words.misconception[id].does] : []));
  if (said.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      <ul>
        {said.map((each) => (
          <li key={each}>
            <Said text={[{ kind: "prose", text: each }]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function isKnown(id: string, { misconception }: Words): id is keyof Words["misconception"] {
  return Object.hasOwn(misconception, id);
}

function Next({ own, shared, step }: Props["parts"][number] & Pick<Props, "step">) {
  const { words, language, isForStaff } = useSetting();
  const text = useText();
  const { exercise, score, maxScore, verdict } = own;
  const { diagnosis, fault } = exerciseFeedback(
    { ...own, title: shared.title, names: namesOf(shared) },
    own.cases,
    words,
    language,
  );
  const found = (kind: Fact["kind"]) => diagnosis.find((each) => each.kind === kind);
  const hint = found("hint") ?? found("interface");
  const cause = found("cause");
  const explained = found("explained");
  return (
    <>
      <h2>
        <a href={`#${exercise}`}>{words.next.heading(text(shared.title), `${score}/${maxScore}`)}</a>
      </h2>
      {step.shared === null ? null : <p>{words.next.shared(step.shared)}</p>}
      {verdict === "missing" ? <p>{words.next.notBegun(`${exercise}.ts`)}</p> : null}
      {hint === undefined && fault !== null ? (
        <p>
          <Said text={fault.result} /> {fault.advice === null ? null : <Said text={fault.advice} />}
        </p>
      ) : null}
      {hint === undefined ? null : (
        <p>
          <strong>{hint.label}:</strong> <Said text={hint.text} />
        </p>
      )}
      {cause === undefined ? null : (
        <details class="cause" open={isForStaff}>
          <summary>
            <span>{words.next.showCause}</span>
          </summary>
          <p>
            <Said text={cause.text} /> {explained === undefined ? null : <Said text={explained.text} />}
          </p>
        </details>
      )}
    </>
  );
}
