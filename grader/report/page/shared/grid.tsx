import { at, offsetOf } from "../../../numeric/shape.ts";
import type { Strength } from "../../text/error-strength.ts";
import { numberText } from "../../text/numbers.ts";
import { cellAt, extentOf, isInside, type Plane, slicesOf } from "../../text/plane.ts";
import { shapeText } from "../../text/shape.ts";
import { useSetting } from "./setting.ts";
import type { Box, Margin, Written } from "./window.ts";

export type GridProps = {
  readonly label: string;
  readonly tensor: Written;
  readonly plane: Plane;
  /** How many digits its numbers are written with, if not the usual number. */
  readonly digits?: number;
  /** What the columns are, for numbers of several kinds. */
  readonly names?: readonly string[] | undefined;
  /** The slice to show; null: all of them. */
  readonly slice: readonly number[] | null;
  /** The cells of the window, for an input. */
  readonly window?: Box | null;
  /** The padding around an input, along each axis. */
  readonly margins?: readonly Margin[] | null;
  readonly strengths?: readonly Strength[];
  /** The selected cell, for a result whose cells can be chosen. */
  readonly chosen?: readonly number[];
  readonly choose?: (cell: readonly number[]) => void;
  readonly spoken?: (cell: readonly number[]) => string;
};

/** More rows than this, or characters in a row, may need scrolling, and scrolling areas must be reachable by keyboard. */
const MAX_ROWS = 6;
const MAX_CHARACTERS = 24;
const BETWEEN_COLUMNS = 3;
const REACHED = { tabIndex: 0, role: "group" } as const;

/** Only a strangely nested result has more slices than this. */
const MAX_SLICES = 24;

/** A tensor as tables, one for each visible slice. */
export function Grid(props: GridProps) {
  const { tensor, plane, slice } = props;
  const slices = slice === null ? slicesOf(tensor.shape, plane) : [slice];
  return (
    <>
      {slices.slice(0, MAX_SLICES).map((each) => (
        <Slice key={each.join()} {...props} slice={each} />
      ))}
      {slices.length > MAX_SLICES ? <p>…</p> : null}
    </>
  );
}

function Slice(props: GridProps & { readonly slice: readonly number[] }) {
  const { tensor, plane, slice, label, choose, strengths } = props;
  const { sliceName } = useNames(plane);
  const [rows, columns] = extentOf(tensor.shape, plane);
  const [rowIndices, columnIndices] = [indices(props, plane.rows, rows), indices(props, plane.columns, columns)];
  const widest = widestText(props);
  const isWide = columns * (widest.length + BETWEEN_COLUMNS) > MAX_CHARACTERS;
  const isReached = choose === undefined && (rows > MAX_ROWS || isWide);
  const named = plane.others.map((_, i) => sliceName(i, at(slice, i))).join(", ");
  return (
    <div class="scroll" {...(isReached ? { ...REACHED, "aria-label": `${label} ${named}`.trim() } : {})}>
      <table
        class={["grid", choose && "chooses", strengths && "marked"].filter(Boolean).join(" ")}
        role={choose === undefined ? undefined : "grid"}
      >
        <caption>
          {label} <small>{shapeText(tensor.shape)}</small>
          {named === "" ? null : <small class="slice">{named}</small>}
        </caption>
        {plane.columns === null ? null : (
          <thead translate={false}>
            <tr>
              {plane.rows === null ? null : <td />}
              {columnIndices.map((column) => (
                <Header
                  key={column}
                  index={column}
                  length={columns}
                  scope="col"
                  widest={widest}
                  name={props.names?.[column]}
                />
              ))}
            </tr>
          </thead>
        )}
        <tbody translate={false}>
          {rowIndices.map((row) => (
            <tr key={row}>
              {plane.rows === null ? null : <Header index={row} length={rows} scope="row" />}
              {columnIndices.map((column) => cellOf(props, cellAt(tensor.shape, plane, slice, row, column), column))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeaderProps = {
  readonly index: number;
  readonly length: number;
  readonly scope: "row" | "col";
  /** A text as wide as any below it, in every slice: so columns do not move. */
  readonly widest?: string;
  readonly name?: string | undefined;
};

/** The padding has no indices. */
function Header({ index, length, scope, widest, name = String(index) }: HeaderProps) {
  return index < 0 || index >= length ? (
    <td />
  ) : (
    <th scope={scope} data-widest={widest}>
      {name}
    </th>
  );
}

function widestText({ tensor: { values }, digits }: GridProps): string {
  return "0".repeat(Math.max(0, ...values.map((value) => numberText(value, digits).length)));
}

/** A cell that only shows its number is not a separate component, since there are thousands. */
function cellOf(props: GridProps, cell: readonly number[], key: number) {
  const { tensor, plane, choose, window } = props;
  if (!isInside(cell, { start: cell.map(() => 0), shape: tensor.shape }))
    return <Padding key={key} isInWindow={window != null && isInside(cell, window)} />;
  const offset = offsetOf(cell, tensor.shape);
  const text = numberText(at(tensor.values, offset), props.digits);
  const isChosen = props.chosen !== undefined && isSame(props.chosen, cell);
  const looks = looksOf(props, cell, offset, isChosen);
  if (choose === undefined) {
    return (
      <td key={key} class={looks}>
        {text}
      </td>
    );
  }
  return (
    <td
      key={key}
      class={looks}
      tabIndex={isChosen ? 0 : -1}
      aria-label={props.spoken?.(cell)}
      aria-current={isChosen}
      onFocus={() => choose(cell)}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && choose(cell)}
      onClick={({ currentTarget }) => currentTarget.focus()}
      onKeyDown={(event) => moveBy(event, plane)}
    >
      {text}
    </td>
  );
}

function Padding({ isInWindow }: { readonly isInWindow: boolean }) {
  const { pageWords } = useSetting();
  return <td class={isInWindow ? "padding in-window" : "padding"} aria-label={pageWords.padding} />;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((index, axis) => index === b[axis]);
}

function looksOf(
  { strengths, window }: GridProps,
  cell: readonly number[],
  offset: number,
  isChosen: boolean,
): string | undefined {
  const strength = strengths?.[offset] ?? 0;
  const isInWindow = window !== undefined && window !== null && isInside(cell, window);
  if (strength === 0 && !isInWindow && !isChosen) return undefined;
  return `${strength === 0 ? "" : `wrong wrong-${strength} `}${isInWindow ? "in-window " : ""}${isChosen ? "chosen" : ""}`.trim();
}

/** How keys move from cell to cell, as rows and columns. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

function moveBy(event: KeyboardEvent, { rows }: Plane): void {
  const move = MOVES[event.key];
  const cell = event.currentTarget;
  if (move === undefined || !(cell instanceof HTMLTableCellElement)) return;
  event.preventDefault();
  const row = cell.parentElement as HTMLTableRowElement;
  const body = row.parentElement as HTMLTableSectionElement;
  const first = rows === null ? 0 : 1; // after the row's header
  const below = body.rows[clamp(row.sectionRowIndex + move[0], 0, body.rows.length - 1)];
  below?.cells[clamp(cell.cellIndex + move[1], first, row.cells.length - 1)]?.focus();
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** The indices to show along an axis, with those of the padding. */
function indices({ margins }: GridProps, axis: number | null, length: number): number[] {
  const [before, after] = (axis === null ? undefined : margins?.[axis]) ?? [0, 0];
  return Array.from({ length: before + length + after }, (_, i) => i - before);
}

/** The names of a plane's slices. */
export function useNames(plane: Plane) {
  const { words, pageWords } = useSetting();
  const sliceName = (i: number, index: number) => {
    const axis = at(plane.others, i);
    return words.slice(plane.names[axis] ?? pageWords.axis(axis), index);
  };
  return { sliceName };
}
