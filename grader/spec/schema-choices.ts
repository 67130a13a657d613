import Type, { type Static } from "typebox";
import { PROPERTY_NAMES } from "../model/property.ts";
import type { OptionField } from "../ops/op.ts";
import { OPS } from "../ops/table.ts";
import { closedObject, date } from "./schema-parts.ts";

const ops = [...OPS.values()];

/** Nested arrays of numbers. */
export const literalSchema = {
  type: "array",
  minItems: 1,
  items: { anyOf: [{ type: "number" }, { $ref: "#/definitions/literal" }] },
};

/** One input in one of its forms. */
export const inputSchema = { anyOf: ["literal", "filled", "picture"].map(definition) };

/** All inputs of a case: a single one, or several by name. */
export const inputsSchema = {
  anyOf: [
    definition("input"),
    {
      type: "object",
      properties: Object.fromEntries(ops.flatMap((op) => op.inputs.map(({ name }) => [name, definition("input")]))),
      additionalProperties: false,
      minProperties: 1,
    },
  ],
};

/** The options of every op; `readOptions` checks which of them an op takes. */
export const optionsSchema = {
  type: "object",
  properties: Object.fromEntries(ops.flatMap((op) => op.options.map((field) => [field.name, optionSchema(field)]))),
  additionalProperties: false,
};

export const afterSchema = closedObject({ after: date("the date from which learners see the case") });

export const visibilitySchema = { anyOf: [{ enum: ["public", "hidden"] }, definition("after")] };

export const propertySchema = { enum: PROPERTY_NAMES };

export type RawAfter = Static<typeof afterSchema>;

function definition(name: string): object {
  return { $ref: `#/definitions/${name}` };
}

function optionSchema(field: OptionField): object {
  switch (field.kind) {
    case "per-axis": {
      const whole = Type.Integer({ minimum: field.least });
      const description = `a whole number for every pooled axis, or one for all; ${field.default === null ? "required" : `\`${field.default}\` when left out`}`;
      return { anyOf: [whole, Type.Array(whole, { minItems: 1 })], description };
    }
    case "shift": {
      const description = "a whole number for every pooled axis, or one for all; required";
      return { anyOf: [Type.Integer(), Type.Array(Type.Integer(), { minItems: 1 })], description };
    }
    case "choice":
      return { enum: field.of, description: `one of ${field.of.join(", ")}; ${field.default} when left out` };
  }
}
