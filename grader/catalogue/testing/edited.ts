/** A right program's text and its edits: each pair is a text that occurs there and its replacement. */
export type Edited = readonly [program: string, ...changes: readonly (readonly [was: string, is: string])[]];

export function textOf([program, ...changes]: Edited): string {
  return changes.reduce((text, [was, is]) => {
    if (!text.includes(was)) throw new Error(`nothing to change: ${was}`);
    return text.replaceAll(was, is);
  }, program);
}
