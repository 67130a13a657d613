import { REMEDIES } from "../../../store/remedies.ts";
import type { Fact } from "../../feedback/block.ts";
import { plainText } from "../plain.ts";
import type { Row } from "./rows.ts";

/** What a learner types to read more about a misconception. */
const TYPED = { misconception: (id: string) => `${REMEDIES.poolgrade} explain ${id}` };

/** A fact as rows, with its list below it. */
export function factRows({ label, text, list }: Fact): Row[] {
  return [[label, plainText(text, TYPED)], ...list.map((each): Row => ["", `- ${plainText(each)}`])];
}
