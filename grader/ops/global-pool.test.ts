import { describe, expect, it } from "vitest";
import { opNamed } from "./table.ts";

const x = { shape: [2, 3, 1, 2], values: Float32Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -12]) };

describe("global pooling", () => {
  it.each(["global-max-pool", "global-avg-pool"])("of %s, the window of a cell is that channel of that image", (op) => {
    expect(opNamed(op).window([1, 0], [x.shape], {}, "batch")).toEqual({ start: [1, 0, 0, 0], shape: [1, 3, 1, 1] });
    expect(opNamed(op).window([0, 1], [x.shape], {}, "batch")).toEqual({ start: [0, 0, 0, 1], shape: [1, 3, 1, 1] });
  });

  it("allows an average the proved tolerance of a window as large as an image, and a maximum none", () => {
    expect(opNamed("global-avg-pool").tolerance([x], {}, "batch").why).toBe("2 x (3 + 1) x 2^-24 x 12");
    expect(opNamed("global-max-pool").tolerance([x], {}, "batch")).toMatchObject({ absolute: 0, bound: "exact" });
  });
});
