import type { OpInput } from "../ops/op.ts";
import { type Input, readInput } from "./input.ts";
import { isMapping, type Mapping } from "./mapping.ts";
import { nearMiss, suggestion } from "./near-miss.ts";
import { listNames, nameOf, type Path, quote, showValue } from "./path.ts";
import type { Scope } from "./scope.ts";

/** All inputs of a case in the order of the call: a single one as it is, or several by name; null if one is faulty. */
export async function readInputs(raw: unknown, path: Path, scope: Scope): Promise<readonly Input[] | null> {
  const taken = scope.op?.inputs ?? [{ name: "x", axes: null }];
  const names = taken.map(({ name }) => name);
  const [only, ...others] = taken;
  if (isMapping(raw) && names.some((name) => Object.hasOwn(raw, name))) return readNamed(raw, taken, path, scope);
  if (only !== undefined && others.length === 0) return allOf([await readInput(only, raw, path, scope)]);
  const message = `${nameOf(path)} must name ${listNames(names)}, got ${showValue(raw)}`;
  scope.findings.error(path, message, `write \`input: { ${names.map((name) => `${name}: …`).join(", ")} }\``);
  return null;
}

async function readNamed(raw: Mapping, taken: readonly OpInput[], path: Path, scope: Scope) {
  const names = taken.map(({ name }) => name);
  const isKnown = scope.op !== null; // the inputs of an unknown op are unknown, and the op is reported already
  const unknown = Object.keys(raw).filter((key) => isKnown && !names.includes(key));
  const missing = names.filter((name) => !Object.hasOwn(raw, name));
  const meant = unknown.map((key) => nearMiss(key, missing));
  for (const key of unknown) {
    if (scope.findings.isFull) break;
    scope.findings.errorAtKey([...path, key], `unknown input ${quote(key)}`, suggestion(key, names));
  }
  for (const name of missing.filter((name) => !meant.includes(name))) {
    scope.findings.error(
      path,
      `missing input ${quote(name)}`,
      `${quote(scope.op?.name ?? "")} takes ${listNames(names)}`,
    );
  }
  const inputs: (Input | null)[] = [];
  for (const input of taken) {
    const { name } = input;
    if (Object.hasOwn(raw, name)) inputs.push(await readInput(input, raw[name], [...path, name], scope));
  }
  return unknown.length + missing.length > 0 ? null : allOf(inputs);
}

function allOf(inputs: readonly (Input | null)[]): readonly Input[] | null {
  const sound = inputs.filter((input) => input !== null);
  return sound.length === inputs.length ? sound : null;
}
