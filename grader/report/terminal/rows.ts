import { columns } from "../columns.ts";

/** A label, and what stands to the right of it. */
export type Row = readonly [label: string, text: string];

/** Rows on the terminal, with all texts in line. */
export function rowsText(rows: readonly Row[], indent: string): string {
  const width = Math.max(0, ...rows.map(([label]) => columns(label)));
  return rows.map(([label, text]) => `${indent}${label}${" ".repeat(width - columns(label))}  ${text}\n`).join("");
}
