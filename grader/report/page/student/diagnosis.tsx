import { type DiagnosisFact, diagnosisFacts } from "../../diagnosis-facts.ts";
import { adviceForAll } from "./advice.ts";
import { Coded, coded } from "./coded.tsx";
import { comparisonOf } from "./comparison.ts";
import type { OwnExercise, SharedExercise } from "./data.ts";
import { Explorer } from "./explorer.tsx";
import { useSetting } from "./setting.ts";

type Props = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** What the function seems to do, the cases that show it, a hint, and the smallest call on which it fails. */
export function DiagnosisPart({ own, shared }: Props) {
  const { words, pageWords } = useSetting();
  const facts = diagnosisFacts(own, words);
  const interfaceFacts = own.interfaceFacts ?? [];
  const advice = adviceForAll(own, words);
  if (facts.length + interfaceFacts.length === 0 && advice === null && own.counterexample === undefined) return null;
  return (
    <section class="diagnosis">
      <h3>{pageWords.diagnosis}</h3>
      {facts.length === 0 ? null : (
        <dl>
          {facts.map((fact) => (
            <Fact key={fact.label} fact={fact} own={own} />
          ))}
        </dl>
      )}
      {advice === null ? null : (
        <p>
          <Coded text={advice} />
        </p>
      )}
      {interfaceFacts.map((fact) => (
        <p key={JSON.stringify(fact)}>
          <Coded text={words.interfaceFact(fact, coded)} />
        </p>
      ))}
      {own.counterexample === undefined ? null : <Proof own={own} shared={shared} />}
    </section>
  );
}

function Fact({ fact, own }: { readonly fact: DiagnosisFact; readonly own: OwnExercise }) {
  const { words } = useSetting();
  const evidence = fact.label === words.labels.evidence ? (own.diagnosis?.evidence ?? []) : [];
  return (
    <>
      <dt class={fact.label === words.labels.advice ? "advice" : undefined}>{fact.label}</dt>
      <dd>
        {evidence.length === 0
          ? fact.text
          : evidence.map((id, i) => <EvidenceLink key={id} id={id} isFirst={i === 0} own={own} />)}
        {fact.list.length === 0 ? null : (
          <ul>
            {fact.list.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}

function EvidenceLink({
  id,
  isFirst,
  own,
}: {
  readonly id: string;
  readonly isFirst: boolean;
  readonly own: OwnExercise;
}) {
  return (
    <>
      {isFirst ? "" : ", "}
      <a href={`#${own.exercise}.${id}`}>{id}</a>
    </>
  );
}

function Proof({ own: { counterexample }, shared }: Props) {
  const { words } = useSetting();
  if (counterexample === undefined) return null;
  const { expected, actual, code, shapes } = counterexample;
  return (
    <div class="proof">
      <p>
        {words.labels.counterexample}: <code>{code}</code>, <span class="shapes">{shapes}</span>
      </p>
      {actual === null ? (
        <p>
          {words.labels.actual}: {words.labels.noTensor}
        </p>
      ) : null}
      <Explorer
        comparison={comparisonOf(counterexample, actual, shared)}
        startAt={expected === null ? [] : expected.shape.map(() => 0)}
      />
    </div>
  );
}
