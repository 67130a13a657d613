import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { skeletonOf } from "../handout/skeleton.ts";
import { TYPE_ADVICE, typeAdviceText } from "../report/locales/type-advice.ts";
import { plainText } from "../report/render/plain.ts";
import { anExercise } from "../testing/an-exercise.ts";
import { typeAdvice } from "./type-advice.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-advice-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function adviceOn(source: string) {
  const file = join(folder, "max-pool-2d.ts");
  await writeFile(file, source);
  return typeAdvice(file, anExercise());
}

/** The exercise's function with this body. */
const f = (
  body: string,
) => `type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" };
export function maxPool2d(x: number[][], options: Options): number[][] {
  ${body}
}
`;

const TYPICAL: readonly (readonly [code: number, source: string])[] = [
  [1360, "export const maxPool2d = (x: number[]): number[] => x;"],
  [2304, f("return foo;")],
  [2322, f("return x[0];")],
  [2339, f("return x.size;")],
  [2345, f('x[0].push("1");\n  return x;')],
  [2355, f("")],
  [2362, f("x[0][0] = x[0] * 2;\n  return x;")],
  [2363, f("x[0][0] = 2 * x[0];\n  return x;")],
  [2365, f("const wide = x[0] > 2;\n  return wide ? x : x;")],
  [2366, f("if (x.length > 1) return x;")],
  [2367, f('return options.padding === "SAME" ? x : x;')],
  [2454, f("let most: number;\n  x[0][0] = most + 1;\n  return x;")],
  [2532, f("x[0][0] = x[0].at(-1) + 1;\n  return x;")],
  [2551, f("x[0][0] = x.lenght;\n  return x;")],
  [2552, f("const result = x;\n  return reslt;")],
  [2554, f("x[0][0] = Number.parseFloat();\n  return x;")],
  [2588, f("const most = 0;\n  most = 1;\n  return x;")],
  [7006, "export function maxPool2d(x): number[][] { return x; }"],
  [7031, "export function maxPool2d(x: number[][], { poolSize }): number[][] { return poolSize ? x : x; }"],
  [18048, f("const last = x[0].at(-1);\n  x[0][0] = last + 1;\n  return x;")],
];

test("what beginners get wrong is told in words of ours", async () => {
  const told: string[] = [];
  for (const [code, source] of TYPICAL) {
    const [first, ...others] = await adviceOn(source);
    expect({ code: first?.code, others }).toEqual({ code, others: [] });
    if (first === undefined) continue;
    told.push(first.said, plainText(typeAdviceText(first, "en")), plainText(typeAdviceText(first, "ko")), "");
  }
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "Type '(x: number[]) => number[]' does not satisfy the expected type 'MaxPool2d'.
    The types of this function are not those that the exercise asks for. The task shows them.
    함수의 타입이 문제에서 요구하는 것과 다릅니다. 문제 설명에 나온 타입을 보세요.

    Cannot find name 'foo'.
    Nothing is called \`foo\` here. Declare it, or check its spelling.
    여기에는 \`foo\`라는 이름이 없습니다. 선언했는지, 철자가 맞는지 확인해 보세요.

    Type 'number[]' is not assignable to type 'number[][]'.
    This is a \`number[]\` where a \`number[][]\` is needed.
    \`number[][]\` 타입이 필요한 자리에 \`number[]\` 타입이 있습니다.

    Property 'size' does not exist on type 'number[][]'.
    \`number[][]\` has no \`size\`. Check the spelling.
    \`number[][]\` 타입에는 \`size\` 속성이 없습니다. 철자를 확인해 보세요.

    Argument of type 'string' is not assignable to parameter of type 'number'.
    A \`string\` is passed where the function takes a \`number\`.
    함수가 \`number\` 타입을 받는 자리에 \`string\` 타입을 넘겼습니다.

    A function whose declared type is neither 'undefined', 'void', nor 'any' must return a value.
    The function can end without a result. It needs a \`return\` on every way through it.
    함수가 결과 없이 끝날 수 있습니다. 어느 길로 끝나든 \`return\` 문이 있어야 합니다.

    The left-hand side of an arithmetic operation must be of type 'any', 'number', 'bigint' or an enum type.
    This is calculated with, but it is no number. An array of numbers has to be taken apart first.
    여기서 계산에 쓴 값은 숫자가 아닙니다. 숫자 배열이라면 먼저 숫자를 하나씩 꺼내세요.

    The right-hand side of an arithmetic operation must be of type 'any', 'number', 'bigint' or an enum type.
    This is calculated with, but it is no number. An array of numbers has to be taken apart first.
    여기서 계산에 쓴 값은 숫자가 아닙니다. 숫자 배열이라면 먼저 숫자를 하나씩 꺼내세요.

    Operator '>' cannot be applied to types 'number[]' and 'number'.
    \`>\` does not work between a \`number[]\` and a \`number\`.
    \`>\` 연산자는 \`number[]\` 타입과 \`number\` 타입 사이에 쓸 수 없습니다.

    Function lacks ending return statement and return type does not include 'undefined'.
    The function can end without a result. It needs a \`return\` on every way through it.
    함수가 결과 없이 끝날 수 있습니다. 어느 길로 끝나든 \`return\` 문이 있어야 합니다.

    This comparison appears to be unintentional because the types '"same" | "valid"' and '"SAME"' have no overlap.
    \`"same" | "valid"\` is never equal to \`"SAME"\`. Check the spelling.
    \`"same" | "valid"\` 타입과 \`"SAME"\` 타입은 결코 같을 수 없습니다. 철자를 확인해 보세요.

    Variable 'most' is used before being assigned.
    \`most\` has no value here yet. Give it one where you declare it.
    \`most\` 변수에 아직 값이 없습니다. 선언할 때 값을 주세요.

    Object is possibly 'undefined'.
    This may be \`undefined\`. Say what is to happen then, or make sure beforehand that it is there.
    이 값은 \`undefined\`일 수도 있습니다. 그때 어떻게 할지 정하거나, 값이 있는지 먼저 확인하세요.

    Property 'lenght' does not exist on type 'number[][]'. Did you mean 'length'?
    There is no \`lenght\`. Did you mean \`length\`?
    \`lenght\` 속성이 없습니다. 혹시 \`length\` 속성인가요?

    Cannot find name 'reslt'. Did you mean 'result'?
    Nothing is called \`reslt\` here. Did you mean \`result\`?
    여기에는 \`reslt\`라는 이름이 없습니다. 혹시 \`result\`인가요?

    Expected 1 arguments, but got 0.
    This call needs 1 argument, and gets 0.
    이 호출에는 인수가 1개 필요한데 0개 있습니다.

    Cannot assign to 'most' because it is a constant.
    \`most\` is a \`const\`, so it keeps its value. Declare it with \`let\`.
    \`most\` 변수는 \`const\` 키워드로 선언해서 값을 바꿀 수 없습니다. \`let\` 키워드로 선언하세요.

    Parameter 'x' implicitly has an 'any' type.
    \`x\` has no type yet. Write what it holds, for instance \`x: number[][]\`.
    \`x\` 값에 아직 타입이 없습니다. 무엇이 들어가는지 \`x: number[][]\`처럼 쓰세요.

    Binding element 'poolSize' implicitly has an 'any' type.
    \`poolSize\` has no type yet. Give one to the parameter that it is taken from, behind its closing brace.
    \`poolSize\` 값에 아직 타입이 없습니다. 값을 꺼내 오는 매개변수의 닫는 중괄호 뒤에 타입을 쓰세요.

    'last' is possibly 'undefined'.
    This may be \`undefined\`. Say what is to happen then, or make sure beforehand that it is there.
    이 값은 \`undefined\`일 수도 있습니다. 그때 어떻게 할지 정하거나, 값이 있는지 먼저 확인하세요.
    "
  `);
});

test("every error with words has a program that shows it, in every language", () => {
  const codes = TYPICAL.map(([code]) => String(code));
  for (const words of Object.values(TYPE_ADVICE)) expect(Object.keys(words)).toEqual(codes);
});

test("any other error is told in TypeScript's words", () => {
  const other = { line: 1, column: 1, code: 2693, said: "'number' only refers to a type." };
  expect(plainText(typeAdviceText(other, "ko"))).toBe("`'number' only refers to a type.`");
});

test("advice comes in the order of the file, at most five times, and never twice for the same in a line", async () => {
  const advice = await adviceOn(f("a + a;\n  b;\n  c;\n  d;\n  e;\n  f;\n  return x;"));
  expect(advice.map(({ line, column, said }) => `${line}:${column} ${said}`)).toEqual([
    "3:3 Cannot find name 'a'.",
    "4:3 Cannot find name 'b'.",
    "5:3 Cannot find name 'c'.",
    "6:3 Cannot find name 'd'.",
    "7:3 Cannot find name 'e'.",
  ]);
});

test("a function of other types is told once, where it is declared or where it is held to its type", async () => {
  const other = "export async function maxPool2d(x: number[]) { return x; }\n";
  expect(await adviceOn(other)).toMatchObject([{ code: 1360, line: 1, column: 23 }]);
  const held = `import type { MaxPool2d } from "poolgrade/exercises";\n${other}maxPool2d satisfies MaxPool2d;\n`;
  expect(await adviceOn(held)).toMatchObject([{ code: 1360, line: 3 }]);
});

test("nothing is told of a right function, of a skeleton, of a syntax error and of a file that is not there", async () => {
  expect(await adviceOn(f("return x;"))).toEqual([]);
  expect(await adviceOn(skeletonOf(anExercise(), "en"))).toEqual([]);
  expect(await adviceOn(f("return x[;"))).toEqual([]);
  expect(await typeAdvice(join(folder, "missing.ts"), anExercise())).toEqual([]);
});
