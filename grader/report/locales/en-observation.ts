import type { Observation } from "../../model/diagnosis.ts";
import { numberText } from "../text/numbers.ts";
import { plural } from "./en-plural.ts";

/** An observation about wrong answers that no misconception explains, in English. */
export function observation(seen: Observation): string {
  switch (seen.kind) {
    case "constant":
      return `Your function returns nothing but ${numberText(seen.value)}, in every case.`;
    case "flipped":
      return `Your result is the right one with its ${namesOf(seen.axis).other} in reverse order.`;
    case "channels-permuted":
      return `Your result is the right one with its channels in another order: ${seen.order.join(", ")}.`;
    case "scaled":
      return `Every number of your result is ${numberText(seen.factor)} times the right one.`;
    case "offset":
      return `Every number of your result is ${numberText(Math.abs(seen.by))} too ${seen.by > 0 ? "large" : "small"}.`;
    case "rounded":
      return seen.decimals === 0
        ? "Every number of your result is the right one, rounded to a whole number."
        : `Every number of your result is the right one, rounded to ${seen.decimals} ${plural(seen.decimals, { one: "decimal", other: "decimals" })}.`;
    case "shifted": {
      const far = Math.abs(seen.by);
      const name = plural(far, namesOf(seen.axis));
      return `Your result is the right one, but every number stands ${far} ${name} too ${seen.by > 0 ? "late" : "early"}.`;
    }
    case "only-last":
      return only(`the last ${namesOf(seen.axis).one}`);
    case "only-first":
      return only(`the first ${namesOf(seen.axis).one}`);
    case "only-channel":
      return only(`channel ${seen.channel}`);
    case "only-negative-windows":
      return "In every case that is wrong, exactly the windows with negative numbers are wrong.";
  }
}

function only(what: string): string {
  return `In every case that is wrong, exactly ${what} of the result is wrong.`;
}

function namesOf(axis: string): { readonly one: string; readonly other: string } {
  return NAMES[axis] ?? { one: axis, other: axis };
}

/** The unit that an axis counts. */
const NAMES: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  height: { one: "row", other: "rows" },
  width: { one: "column", other: "columns" },
  depth: { one: "layer", other: "layers" },
  steps: { one: "step", other: "steps" },
  channels: { one: "channel", other: "channels" },
  images: { one: "image", other: "images" },
};
