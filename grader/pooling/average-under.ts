import { sizeOf } from "../numeric/shape.ts";
import type { Divisor, Quirk } from "./quirk.ts";
import { type Reduction, sumOf, type Window } from "./reduction.ts";
import { roundedBy } from "./rounding.ts";
import type { WindowFacts } from "./window-facts.ts";

/** The average, with the learner's divisor and rounding. */
export function averageUnder(quirk: Quirk, facts: WindowFacts): Reduction {
  const { rounding } = quirk;
  const { sum, count } = averageParts(quirk, facts);
  const plain = (window: Window) => (sum(window) as number) / (count(window) as number);
  return rounding?.of === "average" ? (window) => roundedBy(plain(window), rounding) : plain;
}

/** The two parts of an average: the sum and its divisor. */
export function averageParts({ divisor }: Quirk, facts: WindowFacts): Readonly<Record<"sum" | "count", Reduction>> {
  const by = divisor === undefined ? null : divisorOf(divisor, facts);
  return { sum: sumOf, count: (window) => by ?? window.inside };
}

/** Null: the number of cells inside. */
function divisorOf(divisor: Divisor, facts: WindowFacts): number | null {
  const { sides, imageValues, inputValues } = facts;
  if (typeof divisor === "object") return divisorOfSides(divisor, sides);
  switch (divisor) {
    case "nothing":
      return 1;
    case "window":
      return sizeOf(sides.map(({ nominal }) => nominal));
    case "partial-window":
      return facts.padding === "valid" ? divisorOf("window", facts) : null;
    case "written-window":
      return sizeOf(sides.map(({ written }) => written));
    case "image":
      return sizeOf(sides.map(({ length }) => length));
    case "image-and-channels":
      return imageValues;
    case "input":
      return inputValues;
  }
}

function divisorOfSides(divisor: Extract<Divisor, object>, sides: WindowFacts["sides"]): number {
  const nominals = sides.map(({ nominal }) => nominal);
  if ("sides" in divisor) return sizeOf(sides.map(({ name, nominal }) => (divisor.sides.includes(name) ? nominal : 1)));
  if ("squared" in divisor)
    return sizeOf(sides.map(({ name, nominal }) => (name === divisor.squared ? nominal ** 2 : 1)));
  if ("perimeter" in divisor) return divisor.perimeter * nominals.reduce((a, b) => a + b, 0);
  const [one = 1, ...others] = divisor.quotient === "first" ? nominals : nominals.toReversed();
  return one / sizeOf(others);
}
