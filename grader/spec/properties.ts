import { PROPERTY_NAMES, type PropertyName } from "../model/property.ts";
import { PROPERTIES } from "../properties/table.ts";
import { isMapping } from "./mapping.ts";
import { suggestion } from "./near-miss.ts";
import { listNames, nameOf, type Path, quote, showValue } from "./path.ts";
import type { Scope } from "./scope.ts";

/** The properties that a spec names; unknown ones, and those that are not true of its op and layout, are reported. */
export function readProperties(raw: unknown, cases: readonly unknown[], scope: Scope): readonly PropertyName[] {
  if (!Array.isArray(raw) || raw.length === 0) return [];
  if (!cases.some(isPublic)) {
    const help = "their inputs have the shape and the options of the first one";
    scope.findings.error(["properties"], "properties need a public case", help);
  }
  return raw.slice(0, MAX).flatMap((name, i) => readProperty(name, ["properties", i], scope) ?? []);
}

const MAX = 100;

function readProperty(raw: unknown, path: Path, { op, layout, findings }: Scope): PropertyName | null {
  const name = PROPERTY_NAMES.find((known) => known === raw);
  if (name === undefined) {
    const help = typeof raw === "string" ? suggestion(raw, PROPERTY_NAMES) : `known here: ${listNames(PROPERTY_NAMES)}`;
    const message =
      typeof raw === "string"
        ? `unknown property ${quote(raw)}`
        : `${nameOf(path)} must be text, got ${showValue(raw)}`;
    findings.error(path, message, help);
    return null;
  }
  const { ops, layouts } = PROPERTIES[name];
  if (op !== null && !ops.includes(op.name))
    findings.error(path, `${quote(name)} does not hold for ${quote(op.name)}`, `it holds for ${listNames(ops)}`);
  if (layout !== null && !layouts.includes(layout))
    findings.error(path, `${quote(name)} means nothing in layout ${quote(layout)}`, `it takes ${listNames(layouts)}`);
  return name;
}

/** As far as a case that may be faulty shows it. */
function isPublic(testCase: unknown): boolean {
  return isMapping(testCase) && (testCase.visibility === undefined || testCase.visibility === "public");
}
