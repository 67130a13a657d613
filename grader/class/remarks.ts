import { type Item, REMARKS, type RemarkId } from "../model/item.ts";

/** An item's numbers, on which the remarks depend. */
type Numbers = Omit<Item, "remarks">;

/** Of fewer students nothing is said but that they were not graded. */
const FEW = 5;

/** When each remark is made; to add one, add a row, its id in the model and its sentence in both languages. */
const HOLDS: Readonly<Record<RemarkId, (item: Numbers) => boolean>> = {
  "not-graded": ({ notGraded }) => notGraded > 0,
  "nobody-right": ({ answered, right }) => answered >= FEW && right === 0,
  unexplained: (item) => mostFail(item) && isUnexplained(item),
  shared: (item) => failed(item) >= FEW && isShared(item),
  varied: (item) => mostFail(item) && !isUnexplained(item) && !isShared(item),
  inverted: (item) => Math.min(item.right, failed(item)) >= FEW && (item.discrimination ?? 0) <= -0.1,
  "nobody-fails": (item) => item.answered >= FEW && failed(item) === 0,
};

/** What can be said of a case by its numbers. */
export function remarksOn(item: Numbers): readonly RemarkId[] {
  return REMARKS.filter((id) => HOLDS[id](item));
}

function mostFail(item: Numbers): boolean {
  return failed(item) >= FEW && share(failed(item), item.answered) >= 0.5;
}

function isUnexplained(item: Numbers): boolean {
  return share(item.explained, failed(item)) < 0.2;
}

function isShared(item: Numbers): boolean {
  return share(item.shared?.students ?? 0, failed(item)) >= 0.5;
}

function failed({ answered, right }: Numbers): number {
  return answered - right;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
