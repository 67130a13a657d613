import Type, { type Static } from "typebox";
import type { Rung } from "../model/hint.ts";
import { LAYOUT_NAMES } from "../ops/layout.ts";
import { OPS } from "../ops/table.ts";
import {
  afterSchema,
  inputSchema,
  inputsSchema,
  literalSchema,
  optionsSchema,
  propertySchema,
  visibilitySchema,
} from "./schema-choices.ts";
import { filledSchema, pictureSchema } from "./schema-inputs.ts";
import { closedObject, date, functionName, referTo, text, word } from "./schema-parts.ts";

function rung(what: string) {
  return Type.Optional(date(`the date from which learners see ${what}`));
}

const amount = (description: string) => Type.Optional(Type.Number({ minimum: 0, description }));

const tolerance = closedObject(
  {
    absolute: amount("how far a value may be off, whatever its size; 0 when left out"),
    relative: amount("how far a value may be off, as a fraction of what is expected; 0 when left out"),
  },
  {
    minProperties: 1,
    description: "how far a value may be from the expected one; proved from the op and the inputs when left out",
  },
);

const limits = closedObject(
  {
    timeMs: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 600_000, description: "milliseconds for each case; 1000 when left out" }),
    ),
    memoryMiB: Type.Optional(
      Type.Integer({
        minimum: 8,
        maximum: 8192,
        description: "memory of the learner's program in MiB; 128 when left out",
      }),
    ),
  },
  { description: "what the learner's program may use" },
);

const hints = closedObject(
  {
    fails: rung("what went wrong"),
    where: rung("where the result differs"),
    value: rung("expected and actual values"),
    misconception: rung("what was probably misunderstood"),
    "worked-window": rung("the arithmetic of a window"),
  } satisfies Record<Rung, unknown>,
  { description: "rungs of the hint ladder, each with the date from which it is shown; open when left out" },
);

const hidden = closedObject(
  {
    cases: Type.Integer({ minimum: 1, maximum: 1_000_000, description: "how many cases were cut" }),
    points: Type.Integer({ minimum: 0, maximum: 1_000_000_000_000, description: "what those are worth together" }),
  },
  { description: "what `poolgrade handout` cut from a learners' copy; never written by hand" },
);

const notebookLine = closedObject(
  {
    python: Type.String({ minLength: 1, maxLength: 1000, description: "the line as the lesson has it" }),
    typescript: Type.String({ minLength: 1, maxLength: 1000, description: "the same in TypeScript" }),
  },
  { description: "code that means the same in two languages" },
);

const testCase = closedObject(
  {
    id: word("the case's name: lower-case words joined by hyphens"),
    title: Type.Optional(text("what learners read in place of the case's id")),
    why: Type.Optional(text("why the case exists, which learners read when it fails")),
    input: referTo(
      "inputs",
      "nested lists of numbers, `{ shape, fill }` or `{ image }`; by name where the op has several",
    ),
    options: Type.Optional(referTo("options", "the options of the call, as the op takes them")),
    expected: Type.Optional(referTo("literal", "the right result as nested lists of numbers; computed when left out")),
    points: Type.Integer({
      minimum: 0,
      maximum: 1_000_000,
      description: "what the case is worth: a whole number, at least 0",
    }),
    visibility: Type.Optional(referTo("visibility", "`public`, `hidden` or `{ after: date }`; public when left out")),
  },
  { description: "one call of the learner's function and what it is worth" },
);

/** The whole of `exercise.yaml`. */
const exerciseSchema = closedObject(
  {
    format: Type.Enum(["poolgrade/exercise/v1"], {
      description: "the version of this format: `poolgrade/exercise/v1`",
    }),
    id: word("the folder's name: lower-case words joined by hyphens"),
    title: text("the exercise's name"),
    brief: text("what the learner reads, in Markdown"),
    notebook: Type.Optional(
      Type.Array(notebookLine, { maxItems: 12, description: "lines of the lesson's notebook beside their TypeScript" }),
    ),
    function: functionName("the name of the function that learners export"),
    op: Type.Enum([...OPS.keys()], { description: "the operation that the function computes" }),
    layout: Type.Enum([...LAYOUT_NAMES], { description: "what the axes of the input mean" }),
    tolerance: Type.Optional(tolerance),
    limits: Type.Optional(limits),
    properties: Type.Optional(
      Type.Array(referTo("property", "a property's name"), {
        uniqueItems: true,
        description: "laws that the function must keep, by name; worth no points",
      }),
    ),
    hints: Type.Optional(hints),
    hidden: Type.Optional(hidden),
    cases: Type.Array(testCase, { minItems: 1, description: "the calls that are graded" }),
  },
  { description: "one exercise: `format`, `id`, `title` and so on, each on a line of its own" },
);

export type RawExercise = Static<typeof exerciseSchema>;
export type RawCase = Static<typeof testCase>;

/**
 * The text of `exercise.schema.json`, which editors complete from and ajv validates with. `node
 * grader/spec/write-schema.ts` writes it, because importing typebox takes longer than reading a spec.
 */
export function schemaText(): string {
  return schemaFile(wholeSchema());
}

/** A schema as editors read it. */
export function schemaFile(schema: object): string {
  return `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", ...schema }, null, 2)}\n`;
}

function wholeSchema(): object {
  return {
    title: "an exercise of poolgrade",
    ...exerciseSchema,
    definitions: {
      inputs: inputsSchema,
      input: inputSchema,
      literal: literalSchema,
      filled: filledSchema,
      picture: pictureSchema,
      options: optionsSchema,
      visibility: visibilitySchema,
      after: afterSchema,
      property: propertySchema,
    },
  };
}
