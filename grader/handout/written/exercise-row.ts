import type { HiddenPart } from "../../model/exercise.ts";
import type { Text } from "../../model/text.ts";

/** What a README says of an exercise. */
export type ExerciseRow = {
  readonly id: string;
  readonly title: Text;
  readonly functionName: string;
  /** What the cases are worth that learners have. */
  readonly points: number;
  readonly hidden: HiddenPart | null;
};
