import Type, { type Static } from "typebox";
import { closedObject } from "./schema-parts.ts";
import { MAX_VALUES } from "./value-allowance.ts";

const float = (description: string) => Type.Number({ description });

const fills = {
  random: closedObject(
    {
      seed: Type.Integer({
        minimum: 0,
        maximum: 2 ** 32 - 1,
        description: "what the values are drawn from: another seed, other values",
      }),
      from: float("the least value"),
      to: float("the largest value: `from` and a whole number of steps"),
      step: Type.Number({ exclusiveMinimum: 0, description: "the distance between neighbouring values" }),
    },
    { description: "values drawn evenly from `from`, `from + step`, …, `to`" },
  ),
  ramp: closedObject(
    { from: float("the first value"), step: float("what each further value adds") },
    { description: "values that grow by `step`, the last axis fastest" },
  ),
  constant: float("the value of every cell"),
  "one-hot": closedObject(
    {
      at: Type.Array(Type.Integer({ minimum: 0, description: "an index, from 0" }), {
        description: "the cell's index along each axis, from 0",
      }),
      value: float("its value"),
    },
    { description: "zeros, but for one cell" },
  ),
  checkerboard: closedObject(
    { a: float("the value where the sum of the indices is even"), b: float("the value where it is odd") },
    { description: "two values in turns" },
  ),
};

type FillName = keyof typeof fills;

/** An input with computed values. */
export const filledSchema = closedObject({
  shape: Type.Array(Type.Integer({ minimum: 1, maximum: MAX_VALUES, description: "the length of an axis" }), {
    minItems: 1,
    maxItems: 8,
    description: "the length of each axis, outermost first",
  }),
  fill: closedObject(
    {
      random: Type.Optional(fills.random),
      ramp: Type.Optional(fills.ramp),
      constant: Type.Optional(fills.constant),
      "one-hot": Type.Optional(fills["one-hot"]),
      checkerboard: Type.Optional(fills.checkerboard),
    },
    { minProperties: 1, maxProperties: 1, description: "how the values are computed, exactly one of the kinds" },
  ),
});

export type RawFilled = Static<typeof filledSchema>;
/** The chosen fill, with its parameters. */
export type Fill = {
  readonly [Name in FillName]: { readonly kind: Name; readonly of: Static<(typeof fills)[Name]> };
}[FillName];

/** An input that is a PNG or JPEG: values 0 to 255, height x width x 3, or a batch of one such image. */
export const pictureSchema = closedObject({
  image: Type.String({
    minLength: 1,
    maxLength: 1024,
    description: "the path of a PNG or JPEG inside the exercise's folder",
  }),
});

export type RawPicture = Static<typeof pictureSchema>;
