import type { ComponentChildren } from "preact";
import { pathText } from "../../shape.ts";
import { Coded, coded, Prose } from "./coded.tsx";
import type { SeenCase, SharedCase, ToldDifference } from "./data.ts";
import { useSetting, useText } from "./setting.ts";

type Props = { readonly own: SeenCase; readonly shared: SharedCase | undefined };

/** What is told of a case: why it exists, its call, where it differs, and what was allowed. */
export function CaseFactList({ own, shared }: Props) {
  const { words } = useSetting();
  const text = useText();
  const { labels } = words;
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
      {own.differences?.map((difference) => (
        <DifferenceFact key={difference.which} difference={difference} />
      ))}
      {own.isAllowanceTold === true && shared?.tolerance ? (
        <Fact label={labels.allowed}>{words.allowed(shared.tolerance, shared.tolerance.why)}</Fact>
      ) : null}
    </dl>
  );
}

function DifferenceFact({ difference }: { readonly difference: ToldDifference }) {
  const { words } = useSetting();
  const { which, at, numbers, arithmetic } = difference;
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
