import { planeOf } from "../../plane.ts";
import { Mark } from "./case-line.tsx";
import { written } from "./comparison.ts";
import type { BrokenProperty, OwnExercise, SharedExercise } from "./data.ts";
import { Grid } from "./grid.tsx";
import { useSetting } from "./setting.ts";

/** The laws that the function breaks, each with what went in and what came out. */
export function BrokenProperties({ own, shared }: { readonly own: OwnExercise; readonly shared: SharedExercise }) {
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

type Props = { readonly broken: BrokenProperty; readonly shared: SharedExercise };

function Broken({ broken, shared }: Props) {
  const { words } = useSetting();
  return (
    <div class="case line law">
      <h4>
        <Mark kind="wrong-values" />{" "}
        <span>
          {words.property[broken.property]} ({words.labels.noPoints})
        </span>
      </h4>
      <div class="body">
        <p>
          <code>{broken.code}</code>, <span class="shapes">{broken.shapes}</span>
        </p>
        <div class="grids">
          {broken.tensors.map((each, i) => (
            <Tensor key={i} each={each} shared={shared} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Tensor({
  each,
  shared,
}: {
  readonly each: BrokenProperty["tensors"][number];
  readonly shared: SharedExercise;
}) {
  const { words } = useSetting();
  const { input, isReordered, tensor } = each;
  const label = input === null ? words.labels.actual : isReordered ? words.reordered(input) : input;
  const shown = tensor && written(tensor);
  if (shown === null) return <p>{tensor === null ? `${label}: ${words.labels.noTensor}` : label}</p>;
  return <Grid label={label} tensor={shown} plane={planeOf(shown.shape, shared)} slice={null} />;
}
