import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { schemaText } from "./schema.ts";
import { soundSpec } from "./testing/written-exercise.ts";

const text = await readFile(new URL("exercise.schema.json", import.meta.url), "utf8");

test("the schema that editors read is the one of `schema.ts`; `node grader/spec/write-schema.ts` writes it", () => {
  expect(text).toBe(schemaText());
});

const validate = new Ajv({ keywords: ["patternErrorMessage"] }).compile(JSON.parse(text));

test.for([
  ["a literal", soundSpec()],
  ["a filled input", soundSpec({ input: "{ shape: [2, 2], fill: { ramp: { from: 1, step: 1 } } }" })],
  ["a picture", soundSpec({ input: "{ image: photo.png }" })],
  ["a named input", soundSpec({ input: "{ x: [[1]] }", visibility: "{ after: 2026-12-01T00:00:00Z }" })],
  [
    "all that is optional",
    soundSpec(
      { expected: "[[9]]" },
      {
        limits: "{}",
        properties: "[one-by-one-is-identity]",
        hints: "{ where: 2026-12-01 }",
        hidden: "{ cases: 1, points: 2 }",
      },
    ),
  ],
] as const)("an editor accepts %s", ([, spec]) => {
  expect([validate(parse(spec)), validate.errors]).toEqual([true, null]);
});

test.for([
  ["a text as input", soundSpec({ input: "hello" })],
  ["two fills", soundSpec({ input: "{ shape: [2], fill: { constant: 1, ramp: { from: 1, step: 1 } } }" })],
  ["an unknown padding", soundSpec({ options: "{ poolSize: 2, padding: vaild }" })],
  ["an unknown visibility", soundSpec({ visibility: "hiden" })],
] as const)("an editor rejects %s", ([, spec]) => {
  expect(validate(parse(spec))).toBe(false);
});
