import { REMARKS, type RemarkId } from "../../../model/item.ts";
import type { PageItem } from "./data.ts";

export type Remarked = { readonly item: PageItem; readonly remark: RemarkId };

/** What asks for someone to look, the most pressing first, and cases of which there is only to say that all are right. */
export function remarked(items: readonly PageItem[]): {
  readonly pressing: readonly Remarked[];
  readonly quiet: readonly PageItem[];
} {
  const all = items.flatMap((item) => item.remarks.map((remark) => ({ item, remark })));
  return {
    pressing: all.filter(({ remark }) => remark !== "nobody-fails").sort(byUrgency),
    quiet: items.filter(({ remarks }) => remarks.includes("nobody-fails")),
  };
}

function byUrgency(a: Remarked, b: Remarked): number {
  return REMARKS.indexOf(a.remark) - REMARKS.indexOf(b.remark) || failed(b.item) - failed(a.item);
}

function failed({ answered, right }: PageItem): number {
  return answered - right;
}
