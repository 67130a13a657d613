import { type Item, REMARKS, type RemarkId } from "../model/item.ts";

/** An item's numbers, which decide its flags. */
type Numbers = Omit<Item, "remarks">;

/** With fewer students than this, only `not-graded` is reported. */
const FEW = 5;

/** The condition of each flag; to add one, add a row, its id in the model and its sentence in both languages. */
const HOLDS: Readonly<Record<RemarkId, (item: Numbers) => boolean>> = {
  "not-graded": ({ notGraded }) => notGraded > 0,
  "nobody-right": ({ answered, right }) => answered >= FEW && right === 0,
  unexplained: (item) => mostFail(item) && isUnexplained(item),
  shared: (item) => failures(item) >= FEW && isShared(item),
  varied: (item) => mostFail(item) && !isUnexplained(item) && !isShared(item),
  inverted: (item) => Math.min(item.right, failures(item)) >= FEW && (item.discrimination ?? 0) <= -0.1,
  "nobody-fails": (item) => item.answered >= FEW && failures(item) === 0,
};

/** The flags that an item's numbers raise. */
export function remarksOn(item: Numbers): readonly RemarkId[] {
  return REMARKS.filter((id) => HOLDS[id](item));
}

function mostFail(item: Numbers): boolean {
  return failures(item) >= FEW && share(failures(item), item.answered) >= 0.5;
}

function isUnexplained(item: Numbers): boolean {
  return share(item.explained, failures(item)) < 0.2;
}

function isShared(item: Numbers): boolean {
  return share(item.shared?.students ?? 0, failures(item)) >= 0.5;
}

function failures({ answered, right }: Numbers): number {
  return answered - right;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
