import type { ComponentChildren } from "preact";
import { pathText } from "../../shape.ts";
import type { Which } from "../../words/words.ts";
import { Coded, coded, Prose } from "./coded.tsx";
import { comparisonOf, type Reading } from "./comparison.ts";
import type { SeenCase, SharedCase, ToldDifference } from "./data.ts";
import { type CompleteDifference, completed } from "./difference.ts";
import { useSetting, useText } from "./setting.ts";

type Props = { readonly own: SeenCase; readonly shared: SharedCase | undefined; readonly reading: Reading };

/** What is told of a case: why it exists, its call, where it differs, and what was allowed. */
export function CaseFactList({ own, shared, reading }: Props) {
  const { words } = useSetting();
  const text = useText();
  const { labels } = words;
  const comparison = shared === undefined ? null : comparisonOf(shared, own.actual ?? null, reading);
  return (
    <dl class="facts">
      {shared?.why ? (
        <Fact label={labels.why}>
          <Prose text={text(shared.why)} />
        </Fact>
      ) : null}
      {shared === undefined ? null : (
        <Fact label={labels.call}>
          <code>{shared.code}</code>, <span class="shapes">{shared.shapes}</span>
        </Fact>
      )}
      {own.differences?.map((difference, i) => (
        <DifferenceFact key={i} which={whichOf(own.differences, i)} difference={completed(difference, comparison)} />
      ))}
      {own.told?.kind === "wrong-values" && shared?.tolerance ? (
        <Fact label={labels.allowed}>{words.allowed(shared.tolerance, shared.tolerance.why)}</Fact>
      ) : null}
    </dl>
  );
}

/** Which of the differences told this one is. */
export function whichOf(differences: readonly ToldDifference[] = [], index: number): Which {
  if (differences.length < 2) return "only";
  return index === 0 ? "first" : "worst";
}

function DifferenceFact({ difference, which }: { readonly difference: CompleteDifference; readonly which: Which }) {
  const { words } = useSetting();
  const { at, numbers, arithmetic } = difference;
  return (
    <Fact label={words.place(which, pathText(at))}>
      {numbers === null ? words.labels.differs : <Coded text={words.difference(numbers, coded)} />}
      {arithmetic === null ? null : (
        <>
          ; <code>{arithmetic}</code>
        </>
      )}
    </Fact>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
