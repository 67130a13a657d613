import { columns } from "../../text/display-width.ts";
import { linesWithin, type Screen } from "./screen.ts";

/** A label, and the text to the right of it. */
export type Row = readonly [label: string, text: string];

/**
 * Rows on the terminal, with all texts aligned, even over several lines; if there is little room next to the labels,
 * texts go below them.
 */
export function rowsText(rows: readonly Row[], indent: string, screen: Screen): string {
  const width = Math.max(0, ...rows.map(([label]) => columns(label)));
  const room = screen.width - indent.length - width - GAP.length;
  const lines =
    room < MIN_TEXT ? rows.flatMap((row) => below(row, screen.width - indent.length)) : rows.flatMap(beside);
  return lines.map((line) => `${indent}${line}\n`).join("");

  function beside([label, text]: Row): readonly string[] {
    return linesWithin(text, room).map((line, i) => {
      const head = i === 0 ? label : "";
      return `${head}${" ".repeat(width - columns(head))}${GAP}${line}`;
    });
  }
}

const GAP = "  ";
const MIN_TEXT = 30;

function below([label, text]: Row, width: number): readonly string[] {
  const lines = linesWithin(text, width - GAP.length).map((line) => `${GAP}${line}`);
  return label === "" ? lines : [label, ...lines];
}
