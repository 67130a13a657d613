/** A right program's text, and what is changed in it: each pair is a text that stands there and what replaces it. */
export type Edited = readonly [program: string, ...changes: readonly (readonly [was: string, is: string])[]];

export function textOf([program, ...changes]: Edited): string {
  return changes.reduce((text, [was, is]) => {
    if (!text.includes(was)) throw new Error(`nothing to change: ${was}`);
    return text.replaceAll(was, is);
  }, program);
}
