import type { Text } from "../../../model/text.ts";
import { caseName } from "../../facts/case-name.ts";
import type { SharedExercise } from "./data.ts";

export function namesOf({ cases }: SharedExercise): ReadonlyMap<string, Text> {
  return new Map(cases.map((each) => [each.id, caseName(each.id, each)]));
}
