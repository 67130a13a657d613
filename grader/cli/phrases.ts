const MAX = 20;

/** Names as a list of limited length. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MAX).map((name) => JSON.stringify(name));
  const rest = names.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** A number with its noun. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
