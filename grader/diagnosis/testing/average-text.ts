import type { Divisor, Quirk, Rounding } from "../../pooling/quirk.ts";
import { grownText, keyText } from "./kept-text.ts";
import type { Plan } from "./plan.ts";
import type { Found } from "./window-text.ts";
import type { WindowsText } from "./windows-text.ts";

/** The expression for an average, before it is rounded. */
export function averageText(quirk: Quirk, plan: Plan, found: Found): string {
  const { kept, divisor } = quirk;
  const by = divisorText(divisor, plan, found.count);
  const sum = grownText("sum", found.sum, quirk, plan, found);
  if (kept?.count !== "kept") return `${sum} / ${by}`;
  return `${sum} / grown(kept, "count " + ${keyText(kept.within, plan, found)}, ${by}, (a, b) => a + b)`;
}

/** The same expression, rounded if the quirk rounds this. */
export function roundedText(value: string, { rounding }: Quirk, of: "average" | "result"): string {
  if (rounding?.of !== of) return value;
  const { to, decimals } = rounding;
  if (decimals === undefined) return wholeText(value, to);
  if (to === "half-away") return `Number((${value}).toFixed(${decimals}))`;
  return `${wholeText(`(${value}) * ${10 ** decimals}`, to)} / ${10 ** decimals}`;
}

function wholeText(value: string, to: Rounding): string {
  switch (to) {
    case "half-even":
      return `halfEven(${value})`;
    case "half-up":
      return `Math.round(${value})`;
    case "half-away":
      return `Number((${value}).toFixed(0))`;
    case "toward-zero":
      return `Math.trunc(${value})`;
    case "down":
      return `Math.floor(${value})`;
  }
}

function divisorText(divisor: Divisor | undefined, plan: Plan, inside: string): string {
  const productOf = (of: (side: WindowsText) => string) => `(${plan.sides.map(of).join(" * ")})`;
  const levels = plan.axes.map(({ name, level }) => ({ name, n: `n${level}` }));
  if (typeof divisor === "object") return divisorOfSides(divisor, plan.sides);
  switch (divisor) {
    case undefined:
      return inside;
    case "nothing":
      return "1";
    case "window":
      return productOf(({ nominal }) => nominal);
    case "partial-window":
      return `(same ? ${inside} : ${productOf(({ nominal }) => nominal)})`;
    case "written-window":
      return productOf(({ written }) => written);
    case "image":
      return productOf(({ length }) => length);
    case "image-and-channels":
      return `(${levels.flatMap(({ name, n }) => (name === "images" ? [] : [n])).join(" * ")})`;
    case "input":
      return `(${levels.map(({ n }) => n).join(" * ")})`;
  }
}

function divisorOfSides(divisor: Extract<Divisor, object>, sides: readonly WindowsText[]): string {
  const only = (of: (name: string) => boolean) => sides.flatMap(({ name, nominal }) => (of(name) ? [nominal] : []));
  if ("sides" in divisor) return `(${only((name) => divisor.sides.includes(name)).join(" * ")})`;
  const nominals = sides.map(({ nominal }) => nominal);
  if ("squared" in divisor) return `(${only((name) => name === divisor.squared).map((side) => `${side} ** 2`)})`;
  if ("perimeter" in divisor) return `(${divisor.perimeter} * (${nominals.join(" + ")}))`;
  return (divisor.quotient === "first" ? nominals : nominals.toReversed()).join(" * ");
}
