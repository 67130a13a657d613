import { nameList } from "../report/locales/name-list.ts";

/** Names as a list of limited length. */
export function listNames(names: readonly string[]): string {
  return nameList(names, (left) => ` and ${left} more`, JSON.stringify);
}

/** A number with its noun. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
