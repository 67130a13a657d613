import { Ajv, type ErrorObject } from "ajv";
import course from "./course/course.schema.json" with { type: "json" };
import staff from "./course/staff.schema.json" with { type: "json" };
import schema from "./exercise.schema.json" with { type: "json" };
import type { Findings } from "./findings.ts";
import { nearMiss } from "./near-miss.ts";
import type { Path } from "./path.ts";
import { knownKeys, sentenceOf } from "./structure-sentence.ts";

/** What is checked against a schema: a whole file, or a part of a spec whose alternative was chosen. */
export type Part = WholeFile | "filled" | "picture" | "after";

type WholeFile = "exercise" | "course" | "staff";

/** Checks that a value has the keys and types of the schema, and reports every difference. */
export function checkStructure(part: Part, value: unknown, path: Path, findings: Findings): boolean {
  const validate = ajv.getSchema(isWhole(part) ? part : `exercise#/definitions/${part}`);
  if (validate === undefined) throw new Error(`the schema has no part called ${part}`);
  if (validate(value) === true) return true;
  for (const error of worthSaying(validate.errors ?? [])) {
    if (findings.isFull) break;
    report(error, [...path, ...pathOf(error.instancePath, value)], findings);
  }
  return false;
}

function isWhole(part: Part): part is WholeFile {
  return part === "exercise" || part === "course" || part === "staff";
}

/** The parts with alternatives, which are checked once it is known which one the author chose. */
const OPEN = { inputs: {}, literal: {}, options: {}, visibility: {}, property: {} };

const ajv = new Ajv({
  allErrors: true,
  code: { optimize: false }, // optimising takes longer than it saves on specs

  verbose: true,
  meta: false,
  validateSchema: false,
  keywords: ["patternErrorMessage"],
});
ajv.addSchema({ ...schema, definitions: { ...schema.definitions, ...OPEN } }, "exercise");
ajv.addSchema(course, "course");
ajv.addSchema(staff, "staff");

/** One error for each value, and one for each key; a misspelt key is not also reported as missing. */
function worthSaying(errors: readonly ErrorObject[]): ErrorObject[] {
  const taken = new Set<string>();
  const misspelt = new Set(
    errors.filter(isUnknownKey).map((error) => subject(error.instancePath, meantKey(error) ?? "")),
  );
  const unknown = new Set(errors.filter(isUnknownKey).map((error) => error.instancePath));
  return errors.filter((error) => {
    if (error.keyword === "required")
      return !misspelt.has(subject(error.instancePath, String(error.params.missingProperty)));
    if (isUnknownKey(error)) return true;
    if (taken.has(error.instancePath) || unknown.has(error.instancePath)) return false;
    taken.add(error.instancePath);
    return true;
  });
}

function isUnknownKey(error: ErrorObject): boolean {
  return error.keyword === "additionalProperties";
}

/** The known but absent key that an unknown one seems to stand for. */
function meantKey({ params, parentSchema, data }: ErrorObject): string | null {
  const absent = knownKeys(parentSchema).filter((key) => !Object.hasOwn(data as object, key));
  return nearMiss(String(params.additionalProperty), absent);
}

function subject(instancePath: string, key: string): string {
  return `${instancePath}/${key}`;
}

function report(error: ErrorObject, path: Path, findings: Findings): void {
  const { message, help } = sentenceOf(error, path);
  if (isUnknownKey(error)) findings.errorAtKey([...path, String(error.params.additionalProperty)], message, help);
  else findings.error(path, message, help);
}

/** ajv's JSON pointer as a path: keys, and indexes if the value is a list. */
function pathOf(pointer: string, value: unknown): Path {
  let current = value;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(current) ? Number(key) : key;
      current = (current as Readonly<Record<string | number, unknown>>)[step];
      return step;
    });
}
