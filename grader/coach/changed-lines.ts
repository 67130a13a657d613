/** What to write to a terminal so that it shows one frame in place of another: only lines that differ. */
export function changedLines(before: readonly string[], after: readonly string[]): string {
  const changed = after.flatMap((line, i) => (line === before[i] ? [] : [`\u001b[${i + 1};1H${line}\u001b[K`]));
  const rest = after.length < before.length ? `\u001b[${after.length + 1};1H\u001b[J` : "";
  return changed.join("") + rest;
}
