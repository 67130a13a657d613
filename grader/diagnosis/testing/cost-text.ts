import type { Quirk } from "../../pooling/quirk.ts";
import { planOf } from "./plan.ts";

/** How a style of code writes a product. */
export type Product = (factors: readonly string[]) => string;

/** The statements, ending in `return`, of a function of an image's shape, whose lengths are in `n0 n1 n2`. */
export function costText(quirk: Quirk, product: Product): string {
  const { axes, sides } = planOf("image", quirk, false);
  const { channels, divisor, order } = quirk;
  const depth = `n${axes.find(({ name }) => name === "channels")?.level}`;
  const isInWindow = channels?.use === "in-window";
  const isFirst = channels?.use === "first";
  const counts = sides.map(({ count }) => count);
  const window = sides.map(({ written, size }) => (divisor === "written-window" ? written : size));
  const [high = "", wide = ""] = order === "transposed" ? ["out1", "out0"] : ["out0", "out1"];
  const three = channels?.use === "three" ? "3" : null;
  const kept = three ?? (isInWindow || isFirst ? "1" : depth);
  const known = three ?? (isFirst && channels.give !== "no-axis" ? "1" : depth);
  const lengths =
    quirk.lengths === "first-everywhere" ? sides.map(({ counted }) => counted) : sides.map(({ length }) => length);
  return `const out0 = ${counts[0]};
const out1 = ${counts[1]};
const valuesOut = ${product(["out0", "out1", kept])};
const cells = ${product([...window.map((side) => `(${side})`), ...(isInWindow ? [depth] : [])])};
return [${high}, ${wide}, ${channels?.give === "copies" ? depth : kept}, ${product([...lengths, known])}, valuesOut, valuesOut * (cells - 1)];`;
}
