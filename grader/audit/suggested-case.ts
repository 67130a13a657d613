import { Document, isCollection } from "yaml";
import { NO_MUTANT, nameOf } from "../catalogue/mutant.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Options } from "../model/options.ts";
import type { Call } from "../model/program.ts";
import { toNested } from "../numeric/nested.ts";
import { at } from "../numeric/shape.ts";
import type { OptionField } from "../ops/op.ts";
import { opOf } from "../ops/op-of.ts";
import type { Distinction } from "./distinction.ts";
import type { Suggestion } from "./suggest.ts";
import { type Trait, traitsOf } from "./trait.ts";

/** The suggestions as YAML, to paste after the last case of the exercise's spec. */
export function suggestedCases(exercise: Exercise, list: readonly Suggestion[]): string {
  const taken = new Set(exercise.cases.map(({ id }) => id));
  return list.map((suggestion) => caseText(exercise, suggestion, taken)).join("");
}

const MAX_REMARKS = 2;

function caseText(exercise: Exercise, { call, settles }: Suggestion, taken: Set<string>): string {
  const traits = traitsOf(call, exercise.layout).slice(0, MAX_REMARKS);
  const id = freeId(traits, taken);
  taken.add(id);
  const why = { en: traits.map(({ en }) => en).join(" "), ko: traits.map(({ ko }) => ko).join(" ") };
  const node = { id, why, input: inputOf(exercise, call), ...optionsOf(exercise, call), points: 1 };
  const document = new Document([node]);
  document.commentBefore = settledLines(settles)
    .map((line) => ` ${line}`)
    .join("\n");
  for (const key of ["input", "options"]) {
    const part = document.getIn([0, key]);
    if (isCollection(part)) part.flow = true;
  }
  return indent(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** An id that says what is special about the case, with a number if it is taken. */
function freeId(remarks: readonly Trait[], taken: ReadonlySet<string>): string {
  const word = remarks.map((remark) => remark.word).join("-");
  for (let number = 1; ; number++) {
    const id = number === 1 ? word : `${word}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const MAX_SETTLED = 8;

/** Caught mutants come first. */
function settledLines(list: readonly Distinction[]): readonly string[] {
  const caught = new Set(list.filter(({ from }) => from === null).map(({ wrong }) => wrong));
  const others = list.filter(({ wrong, from }) => from !== null && !(from === NO_MUTANT && caught.has(wrong)));
  const lines = [...[...caught].map((wrong) => `catches ${nameOf(wrong)}`), ...new Set(others.map(distinctionText))];
  const more = lines.length - MAX_SETTLED;
  return more > 0 ? [...lines.slice(0, MAX_SETTLED), `and ${more} more`] : lines;
}

function distinctionText({ wrong, from }: Distinction): string {
  return from === null || from === NO_MUTANT
    ? `gets a result from ${nameOf(wrong)}, which crashes in the other cases`
    : `tells ${wrong.ids} from ${from.ids}`;
}

/** A single input as it is, several by name. */
function inputOf(exercise: Exercise, call: Call): unknown {
  const inputs = opOf(exercise).namedInputs(call);
  const named = inputs.map(({ name, tensor }) => [name, toNested(tensor)] as const);
  return named.length === 1 ? at(named, 0)[1] : Object.fromEntries(named);
}

/** The options as an author would write them, if any: one number for all axes if they are equal, and no defaults. */
function optionsOf(exercise: Exercise, { options }: Call): { readonly options?: Readonly<Record<string, unknown>> } {
  const written = opOf(exercise).options.filter((field) => !isDefault(field, options));
  if (written.length === 0) return {};
  return { options: Object.fromEntries(written.map(({ name }) => [name, short(options[name])])) };
}

function isDefault(field: OptionField, options: Options): boolean {
  if (field.kind === "shift" || field.default === null) return false;
  const value = field.kind === "choice" ? field.default : options[field.default];
  return String(options[field.name]) === String(value);
}

function short(value: Options[string] | undefined): unknown {
  return typeof value === "object" && new Set(value).size === 1 ? value[0] : value;
}
