import fc from "fast-check";
import { expect, test } from "vitest";
import { packed, unpacked } from "./packed.ts";

test("what is packed and written as JSON is the same when unpacked", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = JSON.stringify(packed(value));
      expect(unpacked(JSON.parse(written))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("keys stand once, and texts as they are", () => {
  const cases = [
    { id: "a", why: { en: "One.", ko: null } },
    { id: "b", why: { en: "Two.", ko: null } },
  ];
  expect(JSON.stringify(packed(cases))).toBe(
    '{"value":[{"0":["a",{"1":["One.",null]}]},{"0":["b",{"1":["Two.",null]}]}],"keys":[["id","why"],["en","ko"]]}',
  );
});

test("a field that is undefined is left out, as in JSON", () => {
  expect(unpacked(packed({ a: 1, b: undefined }))).toEqual({ a: 1 });
});
