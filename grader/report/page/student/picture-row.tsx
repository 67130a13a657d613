import type { ComponentChildren } from "preact";
import { at, sameShape } from "../../../numeric/shape.ts";
import { hasCell } from "../../text/plane.ts";
import { pathText } from "../../text/shape.ts";
import { useSetting } from "../shared/setting.ts";
import { type Box, inside, windowAt } from "../shared/window.ts";
import type { SharedCase } from "./data.ts";
import { heightAxis, type Named, Picture } from "./picture.tsx";
import { PointedPicture } from "./pointed-picture.tsx";

type Props = {
  readonly original: Named;
  /** Results of pooling it. */
  readonly results: readonly Named[];
  readonly shared: SharedCase | undefined;
  /** The cell of the results whose window is marked. */
  readonly cell: readonly number[] | null;
  readonly choose: (cell: readonly number[]) => void;
  /** More pictures after them. */
  readonly children?: ComponentChildren;
};

/** A picture and what became of it: a place of a result shows its window on the original. */
export function PictureRow({ original, results, shared, cell, choose, children }: Props) {
  const { stage } = useSetting();
  const shape = shared?.expected?.shape;
  const isPointed = ({ link }: Named) =>
    stage === "live" && shared?.windows && shape !== undefined && sameShape(link.shape, shape);
  const window = cell === null ? null : windowBox(cell, shared);
  return (
    <>
      <div class={results.length === 2 && children === undefined ? "pictures three" : "pictures"}>
        <Picture {...original} box={window} />
        {results.map((each) =>
          isPointed(each) ? (
            <PointedPicture key={each.label} {...each} cell={cell} choose={choose} />
          ) : (
            <Picture key={each.label} {...each} box={cellBox(cell, each)} />
          ),
        )}
        {children}
      </div>
      {results.some(isPointed) ? <WindowText cell={cell} window={window} /> : null}
    </>
  );
}

function WindowText({ cell, window }: { readonly cell: Props["cell"]; readonly window: Box | null }) {
  const { pageWords } = useSetting();
  return (
    <p class="working" aria-live="polite">
      {cell === null || window === null
        ? null
        : pageWords.pictureWindow(pathText(placeIn(cell)), spanAt(window, 0), spanAt(window, 1))}
    </p>
  );
}

/** The row and the column of a cell. */
function placeIn(cell: readonly number[]): readonly number[] {
  return cell.slice(heightAxis(cell)).slice(0, 2);
}

/** The first and the last row of a window in a picture, or column. */
function spanAt({ start, shape }: Box, which: 0 | 1): readonly [number, number] {
  const axis = heightAxis(shape) + which;
  return [at(start, axis), at(start, axis) + at(shape, axis) - 1];
}

function windowBox(cell: readonly number[], shared: SharedCase | undefined): Box | null {
  const input = shared?.inputs[0];
  if (!shared?.windows || !shared.expected || input === undefined) return null;
  return hasCell(shared.expected.shape, cell) ? inside(windowAt(cell, shared.windows), input.tensor.shape) : null;
}

function cellBox(cell: readonly number[] | null, { link }: Named): Box | null {
  return cell !== null && hasCell(link.shape, cell) ? { start: cell, shape: cell.map(() => 1) } : null;
}
