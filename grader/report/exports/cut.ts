/** A text of at most `most` UTF-16 units; if it is cut, `notice` is the last line. */
export function cutTo(text: string, most: number, notice: string): string {
  if (text.length <= most) return text;
  const end = `\n${notice}`;
  return `${text.slice(0, Math.max(0, most - end.length)).replace(/[\ud800-\udbff]$/, "")}${end}`;
}
