import type { TestCase } from "../../model/exercise.ts";
import type { Text } from "../../model/text.ts";

/** What a case is called: its title, or else its id. */
export function caseName(id: string, testCase: Pick<TestCase, "title"> | undefined): Text {
  return testCase?.title ?? { en: id, ko: null };
}
