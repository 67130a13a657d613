import { type PropertyFeedback, propertyFeedback } from "../../feedback/property.ts";
import { planeOf } from "../../text/plane.ts";
import { Mark } from "./case-line.tsx";
import { writeTensor } from "./comparison.ts";
import type { OwnExercise, PageTensor, SharedExercise } from "./data.ts";
import { Facts } from "./facts.tsx";
import { Grid } from "./grid.tsx";
import { Said } from "./said.tsx";
import { useSetting } from "./setting.ts";

type Props = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** The properties that the function breaks, each with its inputs and results. */
export function BrokenProperties({ own, shared }: Props) {
  const { words, pageWords } = useSetting();
  if (own.broken.length === 0) return null;
  return (
    <section>
      <h3>{pageWords.laws}</h3>
      {own.broken.map((each) => (
        <Broken key={each.property} feedback={propertyFeedback(each, words)} shared={shared} />
      ))}
    </section>
  );
}

type BrokenProps = { readonly feedback: PropertyFeedback<PageTensor>; readonly shared: SharedExercise };

function Broken({ feedback: { heading, facts, tensors }, shared }: BrokenProps) {
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
        <div class="grids">
          {tensors.map((each, i) => (
            <Tensor key={i} each={each} shared={shared} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Tensor({
  each: { name, tensor },
  shared,
}: {
  readonly each: PropertyFeedback<PageTensor>["tensors"][number];
  readonly shared: SharedExercise;
}) {
  const { words } = useSetting();
  const shown = tensor && writeTensor(tensor);
  if (shown === null) return <p>{tensor === null ? `${name}: ${words.labels.noTensor}` : name}</p>;
  return <Grid label={name} tensor={shown} plane={planeOf(shown.shape, shared)} slice={null} />;
}
