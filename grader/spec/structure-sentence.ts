import type { ErrorObject } from "ajv";
import { suggestion } from "./near-miss.ts";
import { opSuggestion } from "./op-names.ts";
import { listNames, nameOf, type Path, quote, showValue } from "./path.ts";

/** Describes a difference from the schema, and how to fix it. */
export function sentenceOf(error: ErrorObject, path: Path): { readonly message: string; readonly help: string } {
  const name = nameOf(path);
  const { keyword, params, data, parentSchema } = error;
  const help = described(parentSchema);
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      return { message: `unknown ${kindOfKey(path)} ${quote(key)}`, help: suggestion(key, knownKeys(parentSchema)) };
    }
    case "required":
      return {
        message: `missing ${quote(params.missingProperty)}`,
        help: describedKey(parentSchema, params.missingProperty),
      };
    case "enum":
      return unknownChoice(path, data, params.allowedValues);
    default:
      return { message: `${name} must ${rule(error)}${got(error)}`, help };
  }
}

/** The keys that an object's schema knows. */
export function knownKeys(schema: ErrorObject["parentSchema"]): string[] {
  return Object.keys(schema?.properties ?? {});
}

function rule({ keyword, params, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case "type":
      return `be ${TYPES[params.type] ?? params.type}`;
    case "minimum":
      return `be at least ${params.limit}`;
    case "maximum":
      return `be at most ${params.limit}`;
    case "exclusiveMinimum":
      return `be more than ${params.limit}`;
    case "pattern":
      return String(parentSchema?.patternErrorMessage).replace(/^must /, "");
    case "uniqueItems":
      return "not say the same twice";
    default:
      return COUNTS[keyword]?.(params.limit) ?? `keep to ${keyword}`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a finite number",
  string: "text",
  object: "a mapping",
  array: "a list",
};

const COUNTS: Readonly<Record<string, (limit: number) => string>> = {
  minItems: () => "not be empty",
  minLength: () => "not be empty",
  minProperties: () => "not be empty",
  maxItems: (limit) => `have ${limit} elements at most`,
  maxLength: (limit) => `have ${limit} characters at most`,
  maxProperties: (limit) => `have exactly ${limit} key${limit === 1 ? "" : "s"}`,
};

/** The value seen, if the rule does not already show it. */
function got({ keyword, data }: ErrorObject): string {
  switch (keyword) {
    case "minItems":
    case "minLength":
    case "minProperties":
    case "uniqueItems":
      return "";
    case "maxItems":
    case "maxLength":
      return `, got ${(data as string | readonly unknown[]).length}`;
    case "maxProperties":
      return `, got ${listNames(Object.keys(data as object))}`;
    case "pattern":
      return `, got ${typeof data === "string" ? excerpt(data) : showValue(data)}`;
    default:
      return `, got ${showValue(data)}`;
  }
}

/** Shortens a long name to the part around the first character that is not allowed. */
function excerpt(name: string): string {
  const at = name.search(NO_NAME);
  if (name.length <= SHORT || at < SHORT / 2) return showValue(name);
  const end = at + SHORT / 2;
  return showValue(`…${name.slice(at - SHORT / 4, end)}${end < name.length ? "…" : ""}`);
}

const NO_NAME = /[^a-z0-9-]|--|-$/;
const SHORT = 60;

function unknownChoice(path: Path, data: unknown, allowed: readonly string[]) {
  const name = String(path.at(-1));
  if (typeof data === "string") {
    const help = name === "op" ? opSuggestion(data) : suggestion(data, allowed);
    return { message: `unknown ${name} ${quote(data)}`, help };
  }
  return { message: `${nameOf(path)} must be text, got ${showValue(data)}`, help: `known here: ${listNames(allowed)}` };
}

function kindOfKey(path: Path): string {
  return KEYS_OF[String(path.at(-1))] ?? "key";
}

/** The word for a mapping's keys, if it is not `key`. */
const KEYS_OF: Readonly<Record<string, string>> = { fill: "fill", hints: "rung" };

function described(schema: ErrorObject["parentSchema"]): string {
  return String(schema?.description ?? "see `exercise.schema.json`");
}

function describedKey(schema: ErrorObject["parentSchema"], key: string): string {
  return `${quote(key)} is ${described(schema?.properties?.[key])}`;
}
