import { stripVTControlCharacters } from "node:util";
import { columns } from "../report/text/display-width.ts";
import { SIZE } from "./terminal.ts";

/** One picture of a terminal, in lines with escape codes, and for how long it is shown. */
export type Shot = { readonly lines: readonly string[]; readonly seconds: number };

const CELL = { width: 7.2, height: 16 };
const MARGIN = 14;

/** What a terminal's colours and weights look like. */
const STYLE = `svg { background: #16181d; border-radius: 8px }
text { font: 12px ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK KR", monospace; fill: #d8dbe2; white-space: pre }
.s1 { font-weight: 700 } .s2 { opacity: .55 }
.s31 { fill: #ff7b72 } .s32 { fill: #7ee787 } .s33 { fill: #e3b341 } .s34 { fill: #79c0ff } .s35 { fill: #d2a8ff } .s36 { fill: #76e3ea } .s91 { fill: #ffa198 } .s90 { fill: #8b949e }`;

/** The shots one after another, over and over; the first alone for who wants no motion. */
export function terminalSvg(shots: readonly Shot[], title: string): string {
  const total = shots.reduce((sum, { seconds }) => sum + seconds, 0);
  const [width, height] = [SIZE.columns * CELL.width + 2 * MARGIN, SIZE.rows * CELL.height + 2 * MARGIN];
  let begins = 0;
  const timed = shots.map(({ lines, seconds }, i) => {
    const [from, to] = [begins, begins + seconds].map((at) => ((100 * at) / total).toFixed(2));
    begins += seconds;
    const hidden = i === 0 ? "" : `0% { visibility: hidden } `;
    const rule = `@keyframes f${i} { ${hidden}${from}% { visibility: visible } ${to}% { visibility: hidden } 100% { visibility: hidden } }
.f${i} { animation: f${i} ${total}s step-end infinite }`;
    return { rule, group: `<g class="f${i}">\n${lines.map(lineSvg).join("")}</g>\n` };
  });
  const still = `@media (prefers-reduced-motion: reduce) { g { animation: none !important; visibility: hidden } g.f0 { visibility: visible } }`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>${STYLE}
${timed.map(({ rule }) => rule).join("\n")}
${still}</style>
${timed.map(({ group }) => group).join("")}</svg>
`;
}

function lineSvg(line: string, row: number): string {
  const y = (MARGIN + (row + 0.75) * CELL.height).toFixed(1);
  let column = 0;
  return runsOf(line)
    .map(({ text, styles }) => {
      const x = (MARGIN + column * CELL.width).toFixed(1);
      const width = columns(text);
      column += width;
      if (text.trim() === "") return "";
      const look = styles.length === 0 ? "" : ` class="${styles.map((each) => `s${each}`).join(" ")}"`;
      return `<text x="${x}" y="${y}" textLength="${(width * CELL.width).toFixed(1)}"${look}>${escaped(text)}</text>\n`;
    })
    .join("");
}

/** Pieces of a line with the codes that are in force. */
function runsOf(line: string): readonly { readonly text: string; readonly styles: readonly number[] }[] {
  let styles: readonly number[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's codes begin with them
  return line.split(/(\u001b\[[\d;]*m)/).flatMap((piece) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the same
    const codes = /^\u001b\[([\d;]*)m$/.exec(piece)?.[1];
    if (codes === undefined) return [{ text: stripVTControlCharacters(piece), styles }];
    for (const code of codes.split(";").map(Number)) styles = after(styles, code);
    return [];
  });
}

/** The codes in force after another one: 22 ends bold and dim, 39 a colour, 0 all. */
function after(styles: readonly number[], code: number): readonly number[] {
  if (code === 0) return [];
  if (code === 22) return styles.filter((each) => each > 2);
  const isColour = (each: number) => each >= 30;
  if (code === 39) return styles.filter((each) => !isColour(each));
  return [...styles.filter((each) => !(isColour(each) && isColour(code))), code];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
