import wrapAnsi from "wrap-ansi";

/** Markdown as line comments of TypeScript, in lines that fit beside a list of files; code keeps its lines. */
export function asComment(markdown: string): string {
  let isCode = false;
  const lines = markdown.split(LINE_BREAK).flatMap((line) => {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isCode || isFence ? [line] : wrapped(line);
  });
  return lines.map((line) => `// ${line}`.trimEnd()).join("\n");
}

/** Everything that ends a line of TypeScript, and with it a comment. */
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;
const WIDTH = 100;

/** The further lines of an item of a list are indented like its text. */
function wrapped(line: string): readonly string[] {
  const marker = /^\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? "";
  const parts = wrapAnsi(line.slice(marker.length), WIDTH - marker.length).split("\n");
  return parts.map((part, i) => `${i === 0 ? marker : " ".repeat(marker.length)}${part}`);
}
