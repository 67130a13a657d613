import { unravel } from "../../../numeric/shape.ts";
import { propertyFeedback } from "../../feedback/property.ts";
import { Said } from "../shared/said.tsx";
import { useSetting } from "../shared/setting.ts";
import { Mark } from "./case-line.tsx";
import { comparisonOf } from "./comparison.ts";
import type { BrokenProperty, OwnExercise, SharedExercise } from "./data.ts";
import { Explorer } from "./explorer.tsx";
import { Facts } from "./facts.tsx";

type Props = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** The properties that the function breaks, each with its calls. */
export function BrokenProperties({ own, shared }: Props) {
  const { pageWords } = useSetting();
  if (own.broken.length === 0) return null;
  return (
    <section>
      <h3>{pageWords.laws}</h3>
      {own.broken.map((each) => (
        <Broken key={each.property} broken={each} shared={shared} />
      ))}
    </section>
  );
}

type BrokenProps = { readonly broken: BrokenProperty; readonly shared: SharedExercise };

function Broken({ broken, shared }: BrokenProps) {
  const { words, stage, detail } = useSetting();
  const { heading, facts } = propertyFeedback({ ...broken, tensors: [] }, words);
  return (
    <div class="case line law">
      <h4>
        <Mark kind={heading.verdict} />{" "}
        <span>
          <Said text={heading.title} />
        </span>
      </h4>
      <div class="body">
        <Facts facts={facts} exercise={shared.id} />
        {stage === "still" && detail.drawn === 0
          ? null
          : broken.calls.map((call, i) => <Call key={i} call={call} shared={shared} isReordered={i > 0} />)}
      </div>
    </div>
  );
}

type CallProps = {
  readonly call: BrokenProperty["calls"][number];
  readonly shared: SharedExercise;
  /** Whether the channels are in another order, as in the second call. */
  readonly isReordered: boolean;
};

function Call({ call, shared, isReordered }: CallProps) {
  const { words } = useSetting();
  const named = (name: string) => (isReordered ? words.reordered(name) : name);
  const inputs = call.inputs.map((each) => ({ ...each, name: named(each.name) }));
  const comparison = comparisonOf({ ...call, inputs }, call.actual ?? null, shared);
  const shape = call.expected?.shape ?? [];
  const wrong = comparison.strengths?.findIndex((strength) => strength > 0) ?? -1;
  return (
    <>
      {call.actual === null ? (
        <p>
          {words.labels.actual}: {words.labels.noTensor}
        </p>
      ) : null}
      <Explorer comparison={comparison} startAt={unravel(Math.max(wrong, 0), shape)} />
    </>
  );
}
