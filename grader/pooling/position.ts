import { at } from "../numeric/shape.ts";
import type { IndexOf } from "./quirk.ts";
import { largestAt, type Reduction, type Window } from "./reduction.ts";
import type { WindowFacts } from "./window-facts.ts";

/** The position of the largest cell: one number, or one per axis. */
export function positionsOf({ index, among }: IndexOf, { sides, imageValues }: WindowFacts): readonly Reduction[] {
  const best = (window: Window) => largestAt(window, among, (value) => value);
  switch (index) {
    case "in-window":
      return [best];
    case "in-window-by-axis":
      return sides.map((_, axis) => (window) => at(indexInWindow(window, best(window)), axis));
    case "in-whole-window":
      return [
        (window) => {
          const found = indexFromFirst(window, best(window));
          return sides.reduce((flat, { nominal }, axis) => flat * nominal + at(found, axis), 0);
        },
      ];
    case "in-whole-window-by-axis":
      return sides.map((_, axis) => (window) => at(indexFromFirst(window, best(window)), axis));
    case "in-image":
      return [
        (window) => {
          const found = indexInImage(window, best(window));
          return sides.reduce((flat, { length }, axis) => flat * length + at(found, axis), 0);
        },
      ];
    case "in-image-by-axis":
      return sides.map((_, axis) => (window) => at(indexInImage(window, best(window)), axis));
    case "in-channels-too":
      return [
        (window) => {
          const found = best(window);
          return (found < 0 ? window.base : window.from + at(window.offsets, found)) % imageValues;
        },
      ];
  }
}

/** The index along each axis of the cell that comes `position`-th in the window. */
function indexInWindow({ lengths }: Window, position: number): readonly number[] {
  const found = lengths.map(() => 0);
  let rest = position;
  for (let axis = lengths.length - 1; axis >= 0; axis--) {
    const length = at(lengths, axis);
    found[axis] = length === 0 ? 0 : rest % length;
    rest = length === 0 ? 0 : Math.floor(rest / length);
  }
  return found;
}

function indexInImage(window: Window, position: number): readonly number[] {
  return indexInWindow(window, position).map((index, axis) => at(window.starts, axis) + index);
}

/** For a window without cells, where its loops would begin. */
function indexFromFirst(window: Window, position: number): readonly number[] {
  return indexInImage(window, position).map((index, axis) => (position < 0 ? 0 : index - at(window.firsts, axis)));
}
