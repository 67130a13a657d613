import { plural } from "./en-plural.ts";
import type { MarkWords } from "./mark-words.ts";
import { prose, sentence } from "./sentence.ts";

/** How a mark came about, in English. */
export const marks: MarkWords = {
  late: ({ due, submitted, units, per, earned, penalty, tooLate }) => {
    const by = `${units} ${per === "day" ? plural(units, { one: "day", other: "days" }) : plural(units, { one: "hour", other: "hours" })}`;
    const when =
      submitted === undefined
        ? `Handed in late, as the platform says; counts as ${by} (due ${due})`
        : `Handed in ${by} late (${submitted}, due ${due})`;
    if (tooLate) return `${when}: too late to count.`;
    return penalty === 0 ? `${when}.` : `${when}: −${penalty} of ${earned} points.`;
  },
  override: ({ computed, score, by }) => sentence`${prose(by)} gave ${score} points; ${computed} were computed.`,
  comment: ({ text, by }) => sentence`${prose(by)}: ${prose(text)}`,
};
