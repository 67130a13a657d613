import type { ClassLine } from "../model/class-line.ts";

/** Students with the same wrong results in an exercise for which no cause is named. */
export type AnswerGroup = {
  readonly exercise: string;
  /** By file: those whose files are the same, byte for byte, stand together; the most common file first. */
  readonly files: readonly (readonly ClassLine[])[];
};

/** How many groups are worth a look at once. */
const MOST_GROUPS = 20;

/** The groups of two students or more, the largest first. */
export function answerGroups(lines: readonly ClassLine[]): readonly AnswerGroup[] {
  const wrong = lines.flatMap((line) =>
    line.exercises.flatMap(({ exercise, wrongAnswer, sha256, isOlder }) =>
      wrongAnswer === null || isOlder ? [] : [{ line, exercise, sha256, key: `${exercise} ${wrongAnswer}` }],
    ),
  );
  return [...Map.groupBy(wrong, ({ key }) => key).values()]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_GROUPS)
    .flatMap((group) => (group[0] === undefined ? [] : [{ exercise: group[0].exercise, files: filesOf(group) }]));
}

function filesOf(
  group: readonly { readonly line: ClassLine; readonly sha256: string | null }[],
): readonly (readonly ClassLine[])[] {
  return [...Map.groupBy(group, ({ sha256 }) => sha256).values()]
    .map((same) => same.map(({ line }) => line))
    .sort((a, b) => b.length - a.length);
}
