import type { Text } from "../../model/text.ts";

/** Neighbours in the same part of a course, under its title; null: the course has no parts. */
export type InPart<Item> = { readonly part: Text | null; readonly items: readonly Item[] };

/** The title of what no part lists. */
const OTHERS: Text = { en: "Other exercises", ko: "그 밖의 문제" };

/** Groups items that follow one another in the order of a course. */
export function byPart<Item>(
  items: readonly Item[],
  partOf: (item: Item) => Text | undefined,
): readonly InPart<Item>[] {
  const others = items.some((item) => partOf(item) !== undefined) ? OTHERS : null;
  const groups: { part: Text | null; items: Item[] }[] = [];
  for (const item of items) {
    const part = partOf(item) ?? others;
    const last = groups.at(-1);
    if (last !== undefined && last.part?.en === part?.en) last.items.push(item);
    else groups.push({ part, items: [item] });
  }
  return groups;
}
