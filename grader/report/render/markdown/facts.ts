import { type Fact, type Heading, standsAlone } from "../../feedback/block.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { markdownOf } from "./writing.ts";

/** Facts as a list, followed by those that stand alone, in blocks. */
export function factBlocks(facts: readonly Fact[]): string[] {
  const listed = facts.filter((each) => !standsAlone(each));
  return [
    ...(listed.length === 0 ? [] : [listed.flatMap(factLines).join("\n")]),
    ...facts.filter(standsAlone).map(({ text }) => markdownOf(text)),
  ];
}

function factLines({ label, text, list }: Fact): string[] {
  return [`- **${label}** ${markdownOf(text)}`, ...list.map((each) => `  - ${markdownOf(each)}`)];
}

/** `✗ negative 0/2: 3 of 6 cells differ`. */
export function headingText({ verdict, title, points, result }: Heading): string {
  const name = [VERDICTS[verdict].figure, markdownOf(title), ...(points === null ? [] : [points])].join(" ");
  return result === "" ? name : `${name}: ${markdownOf(result)}`;
}
