import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { causeText as en } from "../locales/en-cause.ts";
import { causeText as ko } from "../locales/ko-cause.ts";
import { plainText } from "../render/plain.ts";
import { causeOf } from "./error-cause.ts";

/** The error that a function with this code throws in a context of its own; the messages are V8's. */
function thrownBy(code: string): Error {
  try {
    runInNewContext(`"use strict"; (() => { ${code} })();`);
  } catch (error) {
    return error as Error;
  }
  throw new Error(`nothing was thrown by ${code}`);
}

describe("an error means", () => {
  test.each([
    ["const x = [[1]]; x[1][0];", { kind: "no-row", index: "0" }],
    ["const x = [[1]], i = -1, j = 2; x[i][j];", { kind: "no-row", index: "2" }],
    ["let x; x.length;", { kind: "read-of-nothing" }],
    ["null.x;", { kind: "read-of-nothing" }],
    ["const { height } = undefined;", { kind: "read-of-nothing" }],
    ["[].reduce((a, b) => a + b);", { kind: "empty-list" }],
    ["const r = []; r[0][0] = 1;", { kind: "write-to-nothing" }],
    ["new Array(NaN);", { kind: "array-length" }],
    ["new Array(-1);", { kind: "array-length" }],
    ["const a = 1; a = 2;", { kind: "constant" }],
    ["const f = () => f(); f();", { kind: "endless-recursion" }],
    ["Math.max(...Array(1e6));", { kind: "endless-recursion" }],
    ["const [a, b] = 2;", { kind: "not-iterable" }],
    ["const o = { poolSize: 2 }; const [a] = o;", { kind: "not-iterable" }],
    ["const [a] = undefined;", { kind: "not-iterable" }],
    ["for (const a of 3);", { kind: "not-iterable" }],
    ["a = b; const c = d; let d;", { kind: "undeclared", name: "b" }],
    ["const c = d; let d = 1;", { kind: "too-early", name: "d" }],
    ["const f = 1; f();", { kind: "not-a-function", name: "f" }],
    ["[].pusch(1);", { kind: "not-a-function", name: "[].pusch" }],
    ["self.x;", { kind: "undeclared", name: "self" }],
    ["window.x;", { kind: "no-such-global", name: "window" }],
    ["require('fs');", { kind: "no-such-global", name: "require" }],
    ["np.max([1]);", { kind: "no-such-global", name: "np" }],
    ["globalThis.alert('x');", { kind: "no-such-global", name: "alert" }],
    ["globalThis.f();", { kind: "not-a-function", name: "f" }],
    ["const a = None;", { kind: "python", name: "None", instead: "null" }],
    ["len([1]);", { kind: "python", name: "len", instead: "x.length" }],
  ])("%s", (code, cause) => {
    const { name, message } = thrownBy(code);
    expect(causeOf({ name, message })).toEqual(cause);
  });

  test("nothing known, if the learner wrote it or no row fits", () => {
    expect(causeOf({ name: "Error", message: "x is not defined" })).toBeNull();
    expect(causeOf({ name: "TypeError", message: "no" })).toBeNull();
    expect(causeOf({ name: "ReferenceError", message: "constructor is not defined" })).toEqual({
      kind: "undeclared",
      name: "constructor",
    });
  });
});

test("a missing global has one sentence in each language", () => {
  const cause = { kind: "no-such-global", name: "process" } as const;
  expect(plainText(en(cause))).toBe("Your file runs on its own: there is no `process` here.");
  expect(plainText(ko(cause))).toBe("제출한 파일은 단독으로 실행됩니다. 여기에는 `process` 기능이 없습니다.");
});
