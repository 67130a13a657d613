import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Op, OptionField } from "../ops/op.ts";
import { OPS } from "../ops/table.ts";
import type { Findings } from "./findings.ts";
import { isMapping, type Mapping } from "./mapping.ts";
import { nearMiss, suggestion } from "./near-miss.ts";
import { beginsTuple, readOption } from "./option.ts";
import { listNames, nameOf, type Path, quote, showValue } from "./path.ts";

/**
 * Reads a call's options by the op's table: in its order, with its defaults, complete for every pooled axis. Null if
 * something is faulty, which is reported.
 */
export function readOptions(
  raw: unknown,
  path: Path,
  op: Op,
  layout: LayoutName | null,
  findings: Findings,
): Options | null {
  if (raw !== undefined && !isMapping(raw)) {
    findings.error(path, `${nameOf(path)} must be a mapping, got ${showValue(raw)}`, acceptedBy(op));
    return null;
  }
  const written: Mapping = raw ?? {};
  const areKnown = checkNames(written, path, op, findings);
  const read = op.options
    .filter(({ name }) => Object.hasOwn(written, name))
    .map(
      (field) => [field.name, readOption(field, written[field.name], [...path, field.name], layout, findings)] as const,
    );
  const values = new Map(read);
  const meant = Object.keys(written).map((key) => nearMiss(key, names(op)));
  const missing = op.options.filter((field) => isMissing(field, values) && !meant.includes(field.name));
  for (const { name } of missing) findings.error(path, `missing option ${quote(name)}`, acceptedBy(op));
  const complete = op.options.map((field) => [field.name, completed(field, values, op)] as const);
  if (!areKnown || complete.some(([, value]) => value === null)) return null;
  return Object.fromEntries(complete) as Options;
}

/** Checks options of an unknown op, as far as some op has them. */
export function checkStrayOptions(raw: unknown, path: Path, layout: LayoutName | null, findings: Findings): void {
  if (!isMapping(raw)) {
    if (raw !== undefined)
      findings.error(path, `${nameOf(path)} must be a mapping, got ${showValue(raw)}`, "see the op");
    return;
  }
  const fields = [...OPS.values()].flatMap(({ options }) => options);
  for (const [name, value] of Object.entries(raw)) {
    const field = fields.find((each) => each.name === name);
    if (field !== undefined) readOption(field, value, [...path, name], layout, findings);
  }
}

type Value = Options[string];

function names(op: Op): string[] {
  return op.options.map(({ name }) => name);
}

function checkNames(written: Mapping, path: Path, op: Op, findings: Findings): boolean {
  const unknown = Object.keys(written).filter((key) => !names(op).includes(key));
  const isSplit = Object.values(written).some(beginsTuple);
  for (const key of unknown) {
    if (findings.isFull) break;
    if (isSplit && TUPLE_END.test(key)) continue; // reported with the option whose list was cut here
    const help = op.options.length === 0 ? "leave `options` out" : suggestion(key, names(op));
    findings.errorAtKey([...path, key], `${quote(op.name)} takes no option ${quote(key)}`, help);
  }
  return unknown.length === 0;
}

/** The rest of Python's `(2, 2)` inside braces, where YAML reads a comma as the end of a value. */
const TUPLE_END = /^-?\d+\)?$/;

function isMissing(field: OptionField, values: ReadonlyMap<string, Value | null>): boolean {
  return (field.kind === "shift" || field.default === null) && !values.has(field.name);
}

/** The value written, or the default; null if what it depends on is faulty or missing. */
function completed(field: OptionField, values: ReadonlyMap<string, Value | null>, op: Op): Value | null {
  const written = values.get(field.name);
  if (written !== undefined) return written;
  switch (field.kind) {
    case "choice":
      return field.default;
    case "per-axis": {
      const source = op.options.find(({ name }) => name === field.default);
      return source === undefined ? null : completed(source, values, op);
    }
    case "shift":
      return null;
  }
}

function acceptedBy(op: Op): string {
  return op.options.length === 0 ? `\`${op.name}\` takes no options` : `\`${op.name}\` takes ${listNames(names(op))}`;
}
