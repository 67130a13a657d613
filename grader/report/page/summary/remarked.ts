import { REMARKS, type RemarkId } from "../../../model/item.ts";
import type { PageItem } from "./data.ts";

/** One remark on an exercise: the case that most students fail, and the other cases with the same remark. */
export type Remarked = {
  readonly remark: RemarkId;
  readonly item: PageItem;
  readonly likewise: readonly PageItem[];
};

/** The remarks that someone should look at, the most pressing first. */
export function pressingRemarks(items: readonly PageItem[]): readonly Remarked[] {
  const all = items.flatMap((item) => item.remarks.map((remark) => ({ item, remark })));
  const pressing = all.filter(({ remark }) => remark !== "nobody-fails");
  const groups = Map.groupBy(pressing, ({ item, remark }) => `${remark} ${item.exercise}`);
  return [...groups.values()].flatMap(together).sort(byUrgency);
}

/** One remark for each exercise, the most pressing, and all others. */
export function onePerExercise(remarked: readonly Remarked[]): OnePerExercise {
  const firsts = new Set([...Map.groupBy(remarked, ({ item }) => item.exercise).values()].map(([first]) => first));
  return { first: remarked.filter((each) => firsts.has(each)), rest: remarked.filter((each) => !firsts.has(each)) };
}

type OnePerExercise = { readonly first: readonly Remarked[]; readonly rest: readonly Remarked[] };

/** The cases that say nothing about the class. */
export function quietItems(items: readonly PageItem[]): readonly PageItem[] {
  return items.filter(({ remarks }) => remarks.includes("nobody-fails"));
}

function together(group: readonly { readonly item: PageItem; readonly remark: RemarkId }[]): Remarked[] {
  const [worst, ...others] = group.toSorted((a, b) => failureCount(b.item) - failureCount(a.item));
  return worst === undefined ? [] : [{ ...worst, likewise: others.map(({ item }) => item) }];
}

function byUrgency(a: Remarked, b: Remarked): number {
  return REMARKS.indexOf(a.remark) - REMARKS.indexOf(b.remark) || failureCount(b.item) - failureCount(a.item);
}

function failureCount({ answered, right }: PageItem): number {
  return answered - right;
}
