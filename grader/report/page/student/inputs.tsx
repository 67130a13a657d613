import { useEffect, useRef, useState } from "preact/hooks";
import { at } from "../../../numeric/shape.ts";
import { planeOf } from "../../text/plane.ts";
import { Grid, type GridProps } from "../shared/grid.tsx";
import { useSetting } from "../shared/setting.ts";
import { SliceTabs } from "../shared/slice-tabs.tsx";
import type { Box } from "../shared/window.ts";
import { type Comparison, paddingOf, windowOf, writeTensor } from "./comparison.ts";
import { reveal } from "./reveal.ts";

type Props = { readonly comparison: Comparison; readonly cell: readonly number[]; readonly isLive: boolean };

/** The inputs of a call, the first with the window of a cell of the result. */
export function Inputs({ comparison, cell, isLive }: Props) {
  const { pageWords } = useSetting();
  const { call, reading, digits } = comparison;
  const shifted = call.shifted === undefined ? [] : [{ name: pageWords.shifted, tensor: call.shifted }];
  return (
    <>
      {[...call.inputs, ...shifted].map(({ name, tensor }, i) => {
        const input = writeTensor(tensor);
        if (input === null) return null;
        const plane = planeOf(input.shape, reading);
        const hasWindow = i === 0 || i >= call.inputs.length;
        const window = hasWindow ? windowOf(comparison, cell) : null;
        const margins = hasWindow ? paddingOf(call) : null;
        const shown = { label: name, tensor: input, plane, margins, digits };
        return isLive && window !== null ? (
          <LiveInput key={name} {...shown} window={window} />
        ) : (
          <Grid key={name} {...shown} slice={null} window={window} />
        );
      })}
    </>
  );
}

type LiveProps = Omit<GridProps, "slice" | "window"> & { readonly window: Box };

/** One slice of an input: the first that the window touches, or a chosen one of several. */
function LiveInput(props: LiveProps) {
  const { tensor, plane, window } = props;
  const [peeked, peek] = useState<readonly number[]>([]);
  const slice = plane.others.map((axis, i) => {
    const first = at(window.start, axis);
    return Math.max(first, Math.min(peeked[i] ?? first, first + at(window.shape, axis) - 1));
  });
  const isDeep = plane.others.some((axis) => at(window.shape, axis) > 1);
  const grid = <Grid {...props} slice={slice} />;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = frame.current?.querySelector(".in-window");
    if (frame.current && first) reveal(first, frame.current);
  }, [window.start.join()]);
  return (
    <div ref={frame}>
      {isDeep ? (
        <SliceTabs shape={tensor.shape} plane={plane} slice={slice} choose={peek}>
          {grid}
        </SliceTabs>
      ) : (
        grid
      )}
    </div>
  );
}
