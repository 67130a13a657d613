import { useState } from "preact/hooks";
import { at } from "../../../numeric/shape.ts";
import { planeOf } from "../../text/plane.ts";
import { shapeText } from "../../text/shape.ts";
import { Grid, type GridProps } from "../shared/grid.tsx";
import { Said } from "../shared/said.tsx";
import { useSetting } from "../shared/setting.ts";
import { SliceTabs } from "../shared/slice-tabs.tsx";
import type { Written } from "../shared/window.ts";
import { arithmeticAt, type Comparison, labelledCell, paddingOf, spokenCell, wrongAt } from "./comparison.ts";
import { Inputs } from "./inputs.tsx";
import { Stepper } from "./stepper.tsx";
import { walkThrough } from "./walk.ts";

type Props = {
  readonly comparison: Comparison;
  /** The cell of the result to show first. */
  readonly startAt: readonly number[];
};

/** The tensors of a call as grids; a cell of the result shows its window on the input, and its arithmetic. */
export function Explorer({ comparison, startAt }: Props) {
  const { stage } = useSetting();
  const { expected } = comparison;
  return (
    <div class="explorer">
      {stage === "live" && expected !== null ? (
        <LiveGrids comparison={comparison} expected={expected} startAt={startAt} />
      ) : (
        <Grids
          comparison={comparison}
          cell={startAt}
          slice={stage === "printed" ? sliceWith(comparison, startAt) : null}
        />
      )}
      <TooLarge comparison={comparison} />
      <Legend comparison={comparison} />
    </div>
  );
}

function LiveGrids({ comparison, expected, startAt }: Props & { readonly expected: Written }) {
  const { pageWords } = useSetting();
  const [cell, choose] = useState(startAt);
  const plane = planeOf(expected.shape, comparison.reading);
  const slice = sliceWith(comparison, cell);
  const walk = walkThrough(expected.shape, plane);
  const chooseSlice = (chosen: readonly number[]) =>
    choose(cell.map((index, axis) => chosen[plane.others.indexOf(axis)] ?? index));
  const choosing = {
    chosen: cell,
    choose,
    spoken: (each: readonly number[]) => pageWords.cell(labelledCell(comparison, each)),
  };
  return (
    <>
      <SliceTabs
        shape={expected.shape}
        plane={plane}
        slice={slice}
        choose={chooseSlice}
        wrongAt={(axis, index) => wrongAt(comparison, axis, index)}
      >
        <Grids comparison={comparison} cell={cell} slice={slice} choosing={choosing} />
      </SliceTabs>
      <Working comparison={comparison} cell={cell} />
      {walk.count < 2 || comparison.call.windows === null ? null : (
        <>
          <Stepper walk={walk} cell={cell} choose={choose} />
          <p class="explore">{pageWords.explore}</p>
        </>
      )}
    </>
  );
}

/** The slice of the result that a cell is in. */
function sliceWith({ expected, reading }: Comparison, cell: readonly number[]): readonly number[] {
  return planeOf(expected?.shape ?? [], reading).others.map((axis) => at(cell, axis));
}

type GridsProps = {
  readonly comparison: Comparison;
  readonly cell: readonly number[];
  /** The slice of the result to show; null: all. */
  readonly slice: readonly number[] | null;
  readonly choosing?: Pick<GridProps, "chosen" | "choose" | "spoken">;
};

function Grids({ comparison, cell, slice, choosing }: GridsProps) {
  const { words, pageWords } = useSetting();
  const { call, expected, actual, strengths, reading, digits, isRight } = comparison;
  const names = call.numbers?.map(({ name }) => name);
  return (
    <div class="grids">
      <Inputs comparison={comparison} cell={cell} isLive={slice !== null} />
      {expected === null ? null : (
        <Grid
          label={isRight ? pageWords.expectedIsYours : words.labels.expected}
          tensor={expected}
          plane={planeOf(expected.shape, reading)}
          digits={digits}
          names={names}
          slice={slice}
          chosen={cell}
          {...choosing}
        />
      )}
      {actual === null ? null : (
        <Grid
          label={words.labels.actual}
          tensor={actual}
          plane={planeOf(actual.shape, reading)}
          digits={digits}
          names={names}
          slice={strengths === null ? null : slice}
          {...(strengths === null ? {} : { strengths, chosen: cell, ...choosing })}
        />
      )}
    </div>
  );
}

/** The arithmetic of the chosen cell, also announced to screen readers. */
function Working({ comparison, cell }: Pick<GridsProps, "comparison" | "cell">) {
  const { pageWords } = useSetting();
  const { place, expected, actual, isWrong } = spokenCell(comparison, cell);
  const arithmetic = arithmeticAt(comparison, cell) ?? expected;
  return (
    <p class="working" aria-live="polite">
      <Said text={pageWords.working({ place, arithmetic, actual, isWrong })} />
    </p>
  );
}

function TooLarge({ comparison: { call, returned } }: Pick<GridsProps, "comparison">) {
  const { words, pageWords } = useSetting();
  const named = [
    ...call.inputs,
    ...(call.expected === null ? [] : [{ name: words.labels.expected, tensor: call.expected }]),
    ...(returned === null ? [] : [{ name: words.labels.actual, tensor: returned }]),
  ].filter(({ tensor }) => tensor.values === null);
  if (named.length === 0) return null;
  return (
    <p class="note">{named.map(({ name, tensor }) => pageWords.tooLarge(name, shapeText(tensor.shape))).join(" ")}</p>
  );
}

function Legend({ comparison: { call, strengths } }: Pick<GridsProps, "comparison">) {
  const { pageWords } = useSetting();
  const legends = [
    ...(call.numbers === undefined && strengths?.some((each) => each > 0) ? [pageWords.legend] : []),
    ...(paddingOf(call) === null ? [] : [pageWords.paddingLegend]),
  ];
  return legends.length === 0 ? null : <p class="legend">{legends.join("; ")}</p>;
}
