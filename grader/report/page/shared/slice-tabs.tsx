import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
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
  /** How many cells are wrong at an index of an axis. */
  readonly wrongAt?: (axis: number, index: number) => number;
  /** What shows the chosen slice. */
  readonly children: ComponentChildren;
};

/** Chooses the visible slice of a tensor: a row of tabs for each axis that the table does not show. */
export function SliceTabs({ shape, plane, slice, choose, wrongAt, children }: Props) {
  const { pageWords } = useSetting();
  const { sliceName } = useNames(plane);
  const id = useId();
  const axes = plane.others.filter((axis) => at(shape, axis) > 1);
  if (axes.length === 0) return <>{children}</>;
  const tabId = (axis: number, index: number) => `${id}-${axis}-${index}`;
  return (
    <>
      {axes.map((axis) => {
        const i = plane.others.indexOf(axis);
        return (
          <div key={axis} class="tabs" role="tablist" aria-label={pageWords.slices}>
            {Array.from({ length: at(shape, axis) }, (_, index) => (
              <button
                key={index}
                id={tabId(axis, index)}
                type="button"
                role="tab"
                aria-controls={id}
                aria-selected={index === slice[i]}
                tabIndex={index === slice[i] ? 0 : -1}
                onClick={() => choose(slice.map((each, j) => (j === i ? index : each)))}
                onKeyDown={moveAlong}
              >
                <TabName name={sliceName(i, index)} wrong={wrongAt?.(axis, index) ?? 0} />
              </button>
            ))}
          </div>
        );
      })}
      <div
        id={id}
        role="tabpanel"
        aria-labelledby={axes.map((axis) => tabId(axis, at(slice, plane.others.indexOf(axis)))).join(" ")}
      >
        {children}
      </div>
    </>
  );
}

function TabName({ name, wrong }: { readonly name: string; readonly wrong: number }) {
  const { pageWords } = useSetting();
  if (wrong === 0) return <>{name}</>;
  return (
    <>
      {name}{" "}
      <span class="bad" aria-hidden="true">
        ✗ {wrong}
      </span>
      <span class="unseen">{pageWords.wrongCells(wrong)}</span>
    </>
  );
}

/** Where keys lead from a tab. */
const NEXT: Readonly<Record<string, (tab: Element) => Element | null | undefined>> = {
  ArrowLeft: (tab) => tab.previousElementSibling,
  ArrowRight: (tab) => tab.nextElementSibling,
  Home: (tab) => tab.parentElement?.firstElementChild,
  End: (tab) => tab.parentElement?.lastElementChild,
};

function moveAlong(event: KeyboardEvent): void {
  const tab = event.currentTarget;
  const next = tab instanceof Element ? NEXT[event.key]?.(tab) : null;
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
  next.click();
}
