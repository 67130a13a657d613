import type { Shape } from "../../../model/tensor.ts";
import { at } from "../../../numeric/shape.ts";
import type { Plane } from "../../text/plane.ts";
import { useNames } from "./grid.tsx";
import { useSetting } from "./setting.ts";

type Props = {
  readonly shape: Shape;
  readonly plane: Plane;
  readonly slice: readonly number[];
  readonly choose: (slice: readonly number[]) => void;
};

/** Chooses the visible slice of a tensor: a row of tabs for each axis that the table does not show. */
export function SliceTabs({ shape, plane, slice, choose }: Props) {
  const { pageWords } = useSetting();
  const { sliceName } = useNames(plane);
  const chosen = (i: number, index: number) => slice.map((each, j) => (j === i ? index : each));
  return (
    <>
      {plane.others.map((axis, i) =>
        at(shape, axis) < 2 ? null : (
          <div key={axis} class="tabs" role="tablist" aria-label={pageWords.slices}>
            {Array.from({ length: at(shape, axis) }, (_, index) => (
              <button
                key={index}
                type="button"
                role="tab"
                aria-selected={index === slice[i]}
                tabIndex={index === slice[i] ? 0 : -1}
                onClick={() => choose(chosen(i, index))}
                onKeyDown={moveAlong}
              >
                {sliceName(i, index)}
              </button>
            ))}
          </div>
        ),
      )}
    </>
  );
}

/** The arrow keys choose the neighbouring tab. */
function moveAlong(event: KeyboardEvent): void {
  const tab = event.currentTarget as HTMLElement;
  const beside =
    event.key === "ArrowRight" ? tab.nextElementSibling : event.key === "ArrowLeft" ? tab.previousElementSibling : null;
  if (!(beside instanceof HTMLElement)) return;
  event.preventDefault();
  beside.focus();
  beside.click();
}
