import { at, offsetOf } from "../../../numeric/shape.ts";
import { TRY_WORDS } from "../../locales/try-words.ts";
import { cellAt, isInside, type Plane } from "../../text/plane.ts";
import { shapeText } from "../../text/shape.ts";
import { useSetting } from "../shared/setting.ts";
import type { Box } from "../shared/window.ts";
import type { Trial } from "./data.ts";
import { NumberCell } from "./number-cell.tsx";
import { isUsed, paddingOf } from "./trial.ts";

type Props = {
  readonly trial: Trial;
  readonly plane: Plane;
  readonly slice: readonly number[];
  /** The window of the chosen cell, with its padding. */
  readonly window: Box | null;
  readonly change: (values: readonly number[]) => void;
};

const NONE = { before: 0, after: 0 };

/** One slice of the input, whose numbers can be changed; its padding is hatched around it. */
export function TrialInput({ trial, plane, slice, window, change }: Props) {
  const { language } = useSetting();
  const { shape, values } = trial;
  const rows = indicesOf(plane.rows, trial);
  const columns = indicesOf(plane.columns, trial);
  const lengthOf = (axis: number | null) => (axis === null ? 1 : at(shape, axis));
  const isThere = (row: number, column: number) =>
    row >= 0 && row < lengthOf(plane.rows) && column >= 0 && column < lengthOf(plane.columns);
  const isAnyUnused = rows.some((row) =>
    columns.some((column) => isThere(row, column) && !isUsed(trial, cellAt(shape, plane, slice, row, column))),
  );
  return (
    <div class="scroll">
      <table class="grid edits">
        <caption>
          x <small>{shapeText(shape)}</small>
        </caption>
        <tbody translate={false}>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column) => {
                const cell = cellAt(shape, plane, slice, row, column);
                const isInWindow = window !== null && isInside(cell, window);
                if (!isThere(row, column)) return <td key={column} class={`pad${isInWindow ? " in-window" : ""}`} />;
                const offset = offsetOf(cell, shape);
                return (
                  <NumberCell
                    key={column}
                    label={`x${cell.map((index) => `[${index}]`).join("")}`}
                    value={at(values, offset)}
                    look={`${isInWindow ? "in-window" : ""}${isUsed(trial, cell) ? "" : " unused"}`.trim()}
                    change={(value) => change(values.with(offset, value))}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {isAnyUnused ? <p class="note">{TRY_WORDS[language].unused}</p> : null}
    </div>
  );
}

/** The indices along an axis of the table, with those of the padding. */
function indicesOf(axis: number | null, trial: Trial): readonly number[] {
  if (axis === null) return [0];
  const { before, after } = paddingOf(trial)[trial.layout.pooled.indexOf(axis)] ?? NONE;
  return Array.from({ length: before + at(trial.shape, axis) + after }, (_, i) => i - before);
}
