import type { Printed } from "../../model/run.ts";
import type { ReportView } from "../access/view.ts";
import { printedLines } from "../facts/case.ts";
import type { OwnText } from "../page/shared/own-text.ts";
import { visibleLines } from "../text/escape.ts";

/** How much of a student's own text fits in a page, in bytes. */
const SOURCE_BYTES = 27_000;
const PRINTED_BYTES = 12_000;
const MAX_SOURCE_LINES = 300;
const MAX_IN_LINE = 240;

/** The bytes that each text of the student may take, if all take the same. */
export type Room = { readonly source: number; readonly printed: number };

export function roomIn({ report, exercises }: ReportView): Room {
  const sources = [...exercises.values()].filter(({ source }) => source !== null).length;
  const prints = report.exercises.flatMap(({ cases }) => cases).filter((each) => "printed" in each).length;
  return { source: SOURCE_BYTES / Math.max(sources, 1), printed: PRINTED_BYTES / Math.max(prints, 1) };
}

/** The submitted source, as far as it fits. */
export function sourceText(source: string, room: Pick<Room, "source">, mostLines = MAX_SOURCE_LINES): OwnText {
  const lines = source.replace(/\r?\n$/, "").split(/\r?\n/, mostLines + 1);
  const shown = lines.slice(0, mostLines).flatMap((line) => visibleLines(cutLine(line)));
  return fitting({ lines: shown, cut: lines.length > mostLines }, room.source);
}

/** The printed output, as far as it fits. */
export function printedText(printed: Printed, room: Room): OwnText {
  const { more, ...told } = printedLines(printed);
  const fit = fitting(told, room.printed);
  if (!fit.cut || (told.cut && more === undefined)) return fit;
  const dropped = Buffer.byteLength(told.lines.slice(fit.lines.length).join("\n"));
  return { ...fit, more: (more ?? 0) + dropped };
}

function cutLine(line: string): string {
  if (line.length <= MAX_IN_LINE) return line;
  const characters = [...line.slice(0, 2 * MAX_IN_LINE + 2)];
  return characters.length > MAX_IN_LINE ? `${characters.slice(0, MAX_IN_LINE).join("")}…` : line;
}

/** The lines that fit, at least the first. */
function fitting({ lines, cut }: OwnText, bytes: number): OwnText {
  let left = bytes;
  const fit = lines.filter((line, i) => {
    left -= weight(line);
    return i === 0 || left >= 0;
  });
  return { lines: fit, cut: cut || fit.length < lines.length };
}

/** The size of a line in a page: its bytes, its escapes, and the number before it. */
function weight(line: string): number {
  return Buffer.byteLength(line) + 4 * (line.match(/[<>&"]/g)?.length ?? 0) + 6;
}
