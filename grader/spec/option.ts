import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import { LAYOUTS } from "../ops/layout.ts";
import type { OptionField } from "../ops/op.ts";
import type { Findings } from "./findings.ts";
import { suggestion } from "./near-miss.ts";
import { listNames, nameOf, type Path, quote, showValue } from "./path.ts";

/** Reads one option; null if it is faulty, which is reported, or if the layout is unknown. */
export function readOption(
  field: OptionField,
  raw: unknown,
  path: Path,
  layout: LayoutName | null,
  findings: Findings,
): Options[string] | null {
  switch (field.kind) {
    case "choice":
      return readChoice(field, raw, path, findings);
    case "per-axis":
      return readPerAxis(field.least, raw, path, layout, findings);
    case "shift":
      return readPerAxis(-LARGEST, raw, path, layout, findings);
  }
}

type Choice = Extract<OptionField, { readonly kind: "choice" }>;

function readChoice({ name, of }: Choice, raw: unknown, path: Path, findings: Findings): string | null {
  if (typeof raw === "string" && of.includes(raw)) return raw;
  if (typeof raw === "string") findings.error(path, `unknown ${name} ${quote(raw)}`, suggestion(raw, of));
  else
    findings.error(
      path,
      `${nameOf(path)} must be one of ${listNames(of)}, got ${showValue(raw)}`,
      `one of ${listNames(of)}`,
    );
  return null;
}

function readPerAxis(
  least: number,
  raw: unknown,
  path: Path,
  layout: LayoutName | null,
  findings: Findings,
): readonly number[] | null {
  const axes = layout === null ? null : LAYOUTS[layout].pooled.map((axis) => LAYOUTS[layout].axes[axis] ?? "");
  if (!Array.isArray(raw)) return isCount(raw, least, path, findings) && axes !== null ? axes.map(() => raw) : null;
  if (axes !== null && raw.length !== axes.length) {
    const message = `${nameOf(path)} must have one number for each of ${axes.join(", ")}, got ${raw.length}`;
    findings.error(path, message, "a single number stands for all of them");
    return null;
  }
  const counts = raw.slice(0, MAX_AXES).filter((count, i) => isCount(count, least, [...path, i], findings));
  return axes !== null && counts.length === raw.length ? counts : null;
}

/** No axis is longer than the most values an input may have, so nothing moves further. */
const LARGEST = 2 ** 24;
const MAX_AXES = 8;

function isCount(raw: unknown, least: number, path: Path, findings: Findings): raw is number {
  const fault = faultOf(raw, least);
  if (fault === null) return true;
  findings.error(
    path,
    `${nameOf(path)} must be ${fault}, got ${showValue(raw)}`,
    beginsTuple(raw)
      ? "a list is written in square brackets, for instance `[2, 2]`"
      : `a whole number${least === -LARGEST ? "" : ` from ${least}`}, or a list with one for each axis`,
  );
  return false;
}

/** Whether a list was written in Python's syntax. */
export function beginsTuple(raw: unknown): boolean {
  return typeof raw === "string" && /^\(\s*-?\d/.test(raw);
}

function faultOf(raw: unknown, least: number): string | null {
  if (typeof raw !== "number" || !Number.isInteger(raw)) return "a whole number";
  if (raw < least) return `at least ${least}`;
  return raw > LARGEST ? `at most ${LARGEST}` : null;
}
