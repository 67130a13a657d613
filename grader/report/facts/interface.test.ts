import { describe, expect, test } from "vitest";
import { interfaceText as en } from "../locales/en-interface.ts";
import { interfaceText as ko } from "../locales/ko-interface.ts";
import { plainText } from "../render/plain.ts";
import { caseReport, exerciseReport, exerciseView } from "../testing/sample.ts";
import { interfaceFacts } from "./interface.ts";

const { exercise } = exerciseView;
const wrong = exerciseReport([caseReport("lesson", { kind: "not-a-tensor", flaw: { kind: "empty", at: [] } })]);

function told(source: string): readonly string[] {
  return interfaceFacts(source, exercise, wrong).map((fact) => plainText(en(fact)));
}

const IS_LIST = "`options.poolSize` is a list, such as `[2, 2]`, not a single number.";
const ONE_OBJECT =
  'The options come as one object after the input: `maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })`.';

describe("a list used as one number", () => {
  test.each([
    "export function maxPool2d(x, options) { for (let i = 0; i + options.poolSize <= x.length; i++); }",
    "export function maxPool2d(x: number[][], { poolSize }: { poolSize: number }): number[][] { return x; }",
    "export const maxPool2d = (x, { poolSize }) => { const n = x.length / poolSize; return n; };",
    "export function maxPool2d(x, o) { const size = o.poolSize; return x.length - size + 1; }",
    "export function maxPool2d(x, o) { const { poolSize } = o; return x.length % poolSize; }",
    "export function maxPool2d(x, o) { return x.slice(0, o.poolSize.height); }",
  ])("%s", (source) => {
    expect(told(source)).toContain(IS_LIST);
  });
});

describe("options passed one by one", () => {
  test.each([
    "export function maxPool2d(x, poolSize, strides) { return x; }",
    "export function maxPool2d(x: number[][], kernel_size: number = 2): number[][] { return x; }",
    "export const maxPool2d = (x: number[][], size: number, stride: number) => x;",
    "function maxPool2d(x, k, s = 2) { return x; }",
  ])("%s", (source) => {
    expect(told(source)).toEqual([ONE_OBJECT]);
  });
});

describe("options by the names of other libraries", () => {
  test.each([
    ["export function maxPool2d(x, options) { return options.kernel_size; }", "kernel_size", "poolSize"],
    ["export function maxPool2d(x, { pool_size, strides }) { return pool_size; }", "pool_size", "poolSize"],
    ["export function maxPool2d(x, o) { const { stride } = o; return stride; }", "stride", "strides"],
    ["export function maxPool2d(x, opts?: any) { return opts?.ksize; }", "ksize", "poolSize"],
  ])("%s", (source, name, option) => {
    expect(told(source)).toEqual([
      `There is no option \`${name}\`; \`options.${option}\` is there, such as \`[2, 2]\`.`,
    ]);
  });

  test("one unlike any known option is reported with all that exist", () => {
    expect(told("export function maxPool2d(x, o) { return o.dilation; }")).toEqual([
      "There is no option `dilation`. The options are `poolSize`, `strides`, `padding`.",
    ]);
  });
});

describe("nothing is reported", () => {
  test.each([
    "export function maxPool2d(x, options) { const [h, w] = options.poolSize; return x.length - h; }",
    "export function maxPool2d(x, { poolSize, strides }) { const [h] = poolSize; return [[h / strides[0]]]; }",
    "export function maxPool2d(x, options) { const h = options.poolSize[0]; return x.length / h; }",
    "// options.kernel_size\nexport function maxPool2d(x, options) { return 'options.stride' + x; }",
    "export function maxPool2d(x) { return x; }",
    "export const other = 1;",
    "export function maxPool2d(x, ...args) { return args; }",
  ])("%s", (source) => {
    expect(told(source)).toEqual([]);
  });

  test("for a function that is right somewhere, or did not run", () => {
    const source = "export function maxPool2d(x, poolSize, strides) { return x; }";
    const right = exerciseReport([caseReport("lesson", { kind: "correct" })]);
    const broken = exerciseReport([
      caseReport("lesson", { kind: "compile-error", fault: { kind: "top-level-await" } }),
    ]);
    expect([right, broken].map((report) => interfaceFacts(source, exercise, report))).toEqual([[], []]);
  });
});

test("every fact has its sentence in Korean", () => {
  const facts = [
    ...interfaceFacts("function maxPool2d(x, k, s) {}", exercise, wrong),
    ...interfaceFacts("function maxPool2d(x, o) { return o.stride + o.other + 1 / o.poolSize; }", exercise, wrong),
  ];
  expect(facts.map((fact) => plainText(ko(fact)))).toEqual([
    '옵션은 입력 다음에 객체 하나로 전달됩니다: `maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })`',
    "`stride` 옵션은 없습니다. 대신 `[2, 2]` 같은 값이 들어 있는 `options.strides` 옵션을 사용하세요.",
    "`other` 옵션은 없습니다. 쓸 수 있는 옵션은 다음과 같습니다: `poolSize`, `strides`, `padding`",
    "`options.poolSize` 옵션은 숫자 하나가 아니라 `[2, 2]` 같은 배열입니다.",
  ]);
});
