const MAX = 20;

/** Names in a list of limited length; `more` says how many are left out. */
export function nameList(
  names: readonly string[],
  more: (left: number) => string,
  write: (name: string) => string = (name) => name,
): string {
  const shown = names.slice(0, MAX).map(write).join(", ");
  return names.length > MAX ? `${shown}${more(names.length - MAX)}` : shown;
}
