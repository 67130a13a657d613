/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line after that of a place begins; the text's end if it is the last one. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** A line that holds nothing, or only a comment: `column` is then the comment's, from 0. */
export type IdleLine = { readonly start: number; readonly column: number | null };

/** The lines from `start` on that hold nothing or only a comment, up to `end` or to the first one that holds more. */
export function idleLines(text: string, start: number, end: number = text.length): readonly IdleLine[] {
  const lines: IdleLine[] = [];
  for (let at = start; at < end; at = nextLine(text, at)) {
    const content = text.slice(at, nextLine(text, at)).trimEnd();
    const isComment = /^[ \t]*#/.test(content);
    if (content !== "" && !isComment) break;
    lines.push({ start: at, column: isComment ? content.indexOf("#") : null });
  }
  return lines;
}

/** Where the comments begin that stand right above a line and no deeper than `column`; deeper ones may be a text's. */
export function headStart(text: string, line: number, column: number): number {
  if (line === 0) return line;
  const above = lineStart(text, line - 1);
  const [idle] = idleLines(text, above, line);
  const isHead = idle !== undefined && idle.column !== null && idle.column <= column;
  return isHead ? headStart(text, above, column) : line;
}
