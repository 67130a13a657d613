import { describe, expect, it } from "vitest";
import { MISCONCEPTIONS, OTHERWISE_FOUND } from "../../catalogue/misconception.ts";
import { at, offsetOf } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import { opOf } from "../../ops/op-of.ts";
import { EXPLAINED_IDS, explained } from "./explained.ts";

describe("the example of a misconception", () => {
  it("is there for each one that results can show, and for no other", () => {
    const without = EXPLAINED_IDS.filter((id) => explained(id).example === null);
    expect(without).toEqual(OTHERWISE_FOUND);
  });

  it.each(MISCONCEPTIONS)("of %s has at most 4 by 4 cells, the model's result, and another one", (id) => {
    const { example } = explained(id);
    if (example === null) throw new Error("no example");
    const { call, right, wrong, first, layout } = example;
    const input = at(call.inputs, 0);
    expect(LAYOUTS[layout].pooled.filter((axis) => at(input.shape, axis) > 4)).toEqual([]);
    expect(right).toEqual(opOf(example).model(call));
    expect(wrong).not.toEqual(right);
    if (first === null) expect(wrong.shape).not.toEqual(right.shape);
    else expect(first.wrong).not.toBe(at(right.values, offsetOf(first.at, right.shape)));
  });
});
