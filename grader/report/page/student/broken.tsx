import { Mark } from "./case.tsx";
import { written } from "./comparison.ts";
import type { BrokenProperty, SharedExercise } from "./data.ts";
import { Grid } from "./grid.tsx";
import { planeOf } from "./grid-plane.ts";
import { useSetting } from "./setting.ts";

type Props = { readonly broken: BrokenProperty; readonly shared: SharedExercise };

/** A law that the function breaks, with what went in and what came out. */
export function Broken({ broken, shared }: Props) {
  const { words } = useSetting();
  return (
    <section class="case broken">
      <h4>
        <Mark kind="wrong-values" />{" "}
        <span class="headline">
          {words.property[broken.property]} ({words.labels.noPoints})
        </span>
      </h4>
      <div class="body">
        <p>
          <code>{broken.code}</code>, {broken.shapes}
        </p>
        <div class="grids">
          {broken.tensors.map((each, i) => (
            <Tensor key={i} each={each} shared={shared} />
          ))}
        </div>
      </div>
    </section>
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
