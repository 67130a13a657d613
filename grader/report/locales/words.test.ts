import { expect, test } from "vitest";
import type { CompileFault, Flaw, Found } from "../../model/run.ts";
import type { Verdict } from "../../model/verdict.ts";
import { wholeVerdict } from "../facts/open-verdict.ts";
import { plainText } from "../render/plain.ts";
import { wrongValues } from "../testing/sample.ts";
import { textIn, WORDS } from "./languages.ts";
import type { Words } from "./words.ts";

function said(words: Words, verdict: Verdict): string {
  const told = wholeVerdict(verdict);
  return [words.headline(told), words.advice(told)]
    .flatMap((each) => (each === null ? [] : [plainText(each)]))
    .join(" | ");
}

function both(verdict: Verdict): readonly [string, string] {
  return [said(WORDS.en, verdict), said(WORDS.ko, verdict)];
}

const error = { name: "TypeError", message: "x is undefined", line: 3, column: 5 };

test("every verdict has its sentence in both languages", () => {
  const verdicts: readonly Verdict[] = [
    { kind: "correct" },
    { ...wrongValues, wrong: 3, of: 6 } as Verdict,
    { ...wrongValues, wrong: 1, of: 6 } as Verdict,
    { ...wrongValues, wrong: 1, of: 1 } as Verdict,
    { kind: "wrong-shape", expected: [3, 4], actual: [2, 2] },
    { kind: "runtime-error", error },
    { kind: "runtime-error", error: { ...error, message: "", column: null } },
    { kind: "runtime-error", error: { ...error, line: null, column: null } },
    { kind: "runtime-error", error: null },
    { kind: "time-limit", limitMs: 1000 },
    { kind: "time-limit", limitMs: 1500 },
    { kind: "memory-limit", limitMiB: 128 },
    { kind: "output-limit", limitBytes: 65536 },
    { kind: "output-limit", limitBytes: 1 },
    { kind: "forbidden", what: { kind: "import", specifier: "node:fs" } },
    { kind: "forbidden", what: { kind: "not-a-regular-file", found: "symbolic-link" } },
    { kind: "forbidden", what: { kind: "not-a-regular-file", found: "directory" } },
    { kind: "forbidden", what: { kind: "not-a-regular-file", found: "other" } },
    { kind: "judge-error", reason: "/internal/path" },
    { kind: "missing" },
  ];
  expect(verdicts.map(both)).toMatchInlineSnapshot(`
    [
      [
        "correct",
        "정답입니다",
      ],
      [
        "3 of 6 cells differ",
        "6칸 중 3칸의 값이 다릅니다",
      ],
      [
        "1 of 6 cells differs",
        "6칸 중 1칸의 값이 다릅니다",
      ],
      [
        "1 of 1 cell differs",
        "1칸 중 1칸의 값이 다릅니다",
      ],
      [
        "wrong shape: expected 3 × 4, actual 2 × 2",
        "결과의 형태(shape)가 다릅니다: 정답의 형태 3 × 4, 내 결과의 형태 2 × 2",
      ],
      [
        "your code threw \`TypeError: x is undefined\` (line 3, column 5)",
        "실행 중에 오류가 발생했습니다: \`TypeError: x is undefined\` (3행 5열)",
      ],
      [
        "your code threw \`TypeError\` (line 3)",
        "실행 중에 오류가 발생했습니다: \`TypeError\` (3행)",
      ],
      [
        "your code threw \`TypeError: x is undefined\`",
        "실행 중에 오류가 발생했습니다: \`TypeError: x is undefined\`",
      ],
      [
        "the program ended before your function returned",
        "함수가 결과를 반환하기 전에 프로그램이 종료되었습니다",
      ],
      [
        "no result within 1 second | Look for a loop that never ends, or that visits cells again and again.",
        "제한 시간 1초 안에 결과가 나오지 않았습니다 | 끝나지 않는 반복문이 있거나 같은 칸을 지나치게 여러 번 읽고 있지 않은지 확인해 보세요.",
      ],
      [
        "no result within 1.5 seconds | Look for a loop that never ends, or that visits cells again and again.",
        "제한 시간 1.5초 안에 결과가 나오지 않았습니다 | 끝나지 않는 반복문이 있거나 같은 칸을 지나치게 여러 번 읽고 있지 않은지 확인해 보세요.",
      ],
      [
        "used more than 128 MiB of memory | Does your loop end? One that never does fills the memory with whatever it stores. If it ends, keep less at once: one window at a time is enough.",
        "메모리 사용량이 128 MiB를 넘었습니다 | 반복문이 끝나는지 확인해 보세요. 끝나지 않는 반복문이 값을 계속 저장하면 메모리가 가득 찹니다. 반복문이 끝난다면 한꺼번에 저장하는 값을 줄이세요. 윈도우 하나씩만 다루어도 충분합니다.",
      ],
      [
        "wrote more than 64 KiB of output | Print less, above all inside of loops: without its \`console.log\`, your function may well be right.",
        "출력이 64 KiB를 넘었습니다 | 출력을 줄이세요. 특히 반복문 안의 \`console.log\` 호출을 확인해 보세요. 출력을 빼면 함수는 맞을 수도 있습니다.",
      ],
      [
        "wrote more than 1 byte of output | Print less, above all inside of loops: without its \`console.log\`, your function may well be right.",
        "출력이 1바이트를 넘었습니다 | 출력을 줄이세요. 특히 반복문 안의 \`console.log\` 호출을 확인해 보세요. 출력을 빼면 함수는 맞을 수도 있습니다.",
      ],
      [
        "imports are not allowed: \`node:fs\` | Write everything your function needs in this one file.",
        "import는 사용할 수 없습니다: \`node:fs\` | 함수에 필요한 코드는 모두 이 파일 안에 작성하세요.",
      ],
      [
        "there is a symbolic link where the file should be | Hand in the file itself.",
        "파일이 있어야 할 곳에 심볼릭 링크가 있습니다 | 파일 자체를 제출하세요.",
      ],
      [
        "there is a folder where the file should be | Hand in the file itself.",
        "파일이 있어야 할 곳에 폴더가 있습니다 | 파일 자체를 제출하세요.",
      ],
      [
        "there is something other than a file where the file should be | Hand in the file itself.",
        "파일이 있어야 할 곳에 파일이 아닌 것이 있습니다 | 파일 자체를 제출하세요.",
      ],
      [
        "could not be graded because of a problem on our side | This is not your fault, and the score is not final. Please tell your instructor.",
        "채점 시스템의 문제로 채점하지 못했습니다 | 제출한 코드의 잘못이 아니며, 점수는 아직 확정되지 않았습니다. 강사에게 알려 주세요.",
      ],
      [
        "no file was handed in",
        "제출한 파일이 없습니다",
      ],
    ]
  `);
});

test("every way of not being a tensor has its sentence in both languages", () => {
  const found: readonly Found[] = [
    "undefined",
    "null",
    "boolean",
    "string",
    "bigint",
    "symbol",
    "function",
    "object",
    "promise",
    "typed-array",
    "array",
  ];
  const flaws: readonly Flaw[] = [
    ...found.map((each): Flaw => ({ kind: "not-a-number", at: [0, 1], found: each })),
    { kind: "not-an-array", at: [], found: "undefined" },
    { kind: "not-an-array", at: [1], found: "undefined" },
    { kind: "not-an-array", at: [], found: "promise" },
    { kind: "not-an-array", at: [], found: "string" },
    { kind: "not-an-array", at: [1], found: "number" },
    { kind: "hole", at: [0, 1] },
    { kind: "empty", at: [] },
    { kind: "empty", at: [0] },
    { kind: "ragged", at: [1], length: 3, firstLength: 4 },
    { kind: "too-deep", at: [0, 0, 0] },
  ];
  expect(flaws.map((flaw) => both({ kind: "not-a-tensor", flaw }))).toMatchInlineSnapshot(`
    [
      [
        "the result at [0, 1] is not a number but undefined | Perhaps your code reads a cell outside the input.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: undefined | 입력 범위를 벗어난 칸을 읽고 있지 않은지 확인해 보세요.",
      ],
      [
        "the result at [0, 1] is not a number but null | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: null | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result at [0, 1] is not a number but true or false | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: 불리언 값 | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result at [0, 1] is not a number but a string | Keep the numbers as they are; do not turn them into text.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: 문자열 | 숫자를 문자열로 바꾸지 말고 그대로 반환하세요.",
      ],
      [
        "the result at [0, 1] is not a number but a BigInt | Use ordinary numbers: \`1\` instead of \`1n\`.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: BigInt | \`1n\` 대신 \`1\`처럼 일반 숫자를 사용하세요.",
      ],
      [
        "the result at [0, 1] is not a number but a symbol | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: 심볼 | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result at [0, 1] is not a number but a function | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: 함수 | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result at [0, 1] is not a number but an object | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: 객체 | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result at [0, 1] is not a number but a Promise | Return the array itself: leave out \`async\`.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: Promise | \`async\` 없이 배열을 바로 반환하세요.",
      ],
      [
        "the rows of the result are typed arrays, not plain ones ([0, 1]) | These rows are typed arrays: \`Array.from(row)\` makes one plain.",
        "결과의 행이 일반 배열이 아니라 형식화 배열(typed array)입니다 ([0, 1]) | 행이 형식화 배열입니다. \`Array.from(row)\` 호출로 일반 배열로 바꿀 수 있습니다.",
      ],
      [
        "the result at [0, 1] is not a number but an array | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [0, 1] 칸에 숫자가 아닌 값이 있습니다: 배열 | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result is not an array but undefined | Is there a \`return\` on every path through your function?",
        "배열이 아닌 값을 반환했습니다: undefined | 함수가 어떤 경우에도 \`return\` 문으로 결과를 반환하는지 확인해 보세요.",
      ],
      [
        "the result at [1] is not an array but undefined | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [1] 위치에 배열이 아닌 값이 있습니다: undefined | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result is not an array but a Promise | Return the array itself: leave out \`async\`.",
        "배열이 아닌 값을 반환했습니다: Promise | \`async\` 없이 배열을 바로 반환하세요.",
      ],
      [
        "the result is not an array but a string | Return nested arrays of numbers.",
        "배열이 아닌 값을 반환했습니다: 문자열 | 숫자로 이루어진 중첩 배열을 반환하세요.",
      ],
      [
        "the result at [1] is not an array but a number | Return nested arrays of numbers, all rows of the same depth.",
        "결과의 [1] 위치에 배열이 아닌 값이 있습니다: 숫자 | 숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.",
      ],
      [
        "the result at [0, 1] is empty: nothing was ever stored there",
        "결과의 [0, 1] 칸이 비어 있습니다: 값을 저장한 적이 없습니다",
      ],
      [
        "the result is an array without elements | Is the loop ever entered? A bound may be \`NaN\`, which comes from using a list such as \`options.poolSize\` as one number.",
        "빈 배열을 반환했습니다 | 반복문이 한 번이라도 실행되는지 확인해 보세요. \`options.poolSize\` 같은 배열을 숫자 하나처럼 쓰면 반복의 끝이 \`NaN\`이 됩니다.",
      ],
      [
        "the result at [0] is an array without elements | Is the loop ever entered? A bound may be \`NaN\`, which comes from using a list such as \`options.poolSize\` as one number.",
        "결과의 [0] 위치에 빈 배열이 있습니다 | 반복문이 한 번이라도 실행되는지 확인해 보세요. \`options.poolSize\` 같은 배열을 숫자 하나처럼 쓰면 반복의 끝이 \`NaN\`이 됩니다.",
      ],
      [
        "rows of different lengths: 3 at [1], but 4 in the first row",
        "행마다 길이가 다릅니다: 첫 행은 4칸, [1] 행은 3칸",
      ],
      [
        "the result at [0, 0, 0] is nested too deeply",
        "배열이 너무 깊게 중첩되어 있습니다",
      ],
    ]
  `);
});

test("every way of not compiling has its sentence in both languages", () => {
  const faults: readonly CompileFault[] = [
    { kind: "syntax", message: "Expected ';'", line: 2, column: 7 },
    { kind: "syntax", message: "Invalid or unexpected token", sign: "@", line: 2, column: 1 },
    { kind: "empty", wanted: "maxPool2d" },
    { kind: "no-export", wanted: "maxPool2d", declared: true, nearest: "default", line: 2 },
    { kind: "no-export", wanted: "maxPool2d", declared: false, nearest: "default", line: 3 },
    { kind: "no-export", wanted: "maxPool2d", declared: true, nearest: null, line: 4 },
    { kind: "no-export", wanted: "maxPool2d", declared: false, nearest: "maxPol2d", line: 5 },
    { kind: "no-export", wanted: "maxPool2d", declared: true, nearest: null },
    { kind: "no-export", wanted: "maxPool2d", declared: false, nearest: "maxPol2d" },
    { kind: "no-export", wanted: "maxPool2d", declared: false, nearest: "m\u0430xPool2d" },
    { kind: "no-export", wanted: "maxPool2d", declared: false, nearest: null },
    { kind: "not-a-function", wanted: "maxPool2d", found: "string" },
    { kind: "top-level-await" },
    { kind: "compiler-died", reason: "time" },
    { kind: "compiler-died", reason: "memory" },
    { kind: "compiler-died", reason: "crash" },
    { kind: "too-large", limitKiB: 64 },
    { kind: "not-utf8" },
  ];
  expect(faults.map((fault) => both({ kind: "compile-error", fault }))).toMatchInlineSnapshot(`
    [
      [
        "the file does not compile: \`Expected ';'\` (line 2, column 7)",
        "파일을 컴파일할 수 없습니다: \`Expected ';'\` (2행 7열)",
      ],
      [
        "the file does not compile: \`Invalid or unexpected token\` (line 2, column 1) | Decorators such as \`@name\` cannot be used here, nor comments that begin with anything but \`//\` or \`/*\`.",
        "파일을 컴파일할 수 없습니다: \`Invalid or unexpected token\` (2행 1열) | \`@name\` 같은 데코레이터는 사용할 수 없습니다. 주석은 \`//\` 또는 \`/*\` 기호로 시작해야 합니다.",
      ],
      [
        "there is no code in the file | Begin your function with \`export function maxPool2d(\`.",
        "파일에 코드가 없습니다 | 함수를 \`export function maxPool2d(\` 형태로 시작하세요.",
      ],
      [
        "\`maxPool2d\` is exported as \`default\` (line 2) | Leave out \`default\`: begin your function with \`export function maxPool2d(\`.",
        "\`maxPool2d\` 함수를 \`default\` 키워드로 내보냈습니다 (2행) | \`default\` 키워드를 빼고, 함수를 \`export function maxPool2d(\` 형태로 시작하세요.",
      ],
      [
        "there is no function \`maxPool2d\` | There is a default export (line 3). Leave out \`default\`: begin your function with \`export function maxPool2d(\`.",
        "\`maxPool2d\` 함수가 없습니다 | 이름 없이 \`default\` 키워드로 내보낸 것이 있습니다 (3행). \`default\` 키워드를 빼고, 함수를 \`export function maxPool2d(\` 형태로 시작하세요.",
      ],
      [
        "\`maxPool2d\` is not exported (line 4) | Write \`export\` in front of its declaration.",
        "\`maxPool2d\` 함수를 내보내지(export) 않았습니다 (4행) | 선언 앞에 \`export\` 키워드를 붙이세요.",
      ],
      [
        "there is no function \`maxPool2d\` | There is \`maxPol2d\` (line 5): is it misspelt?",
        "\`maxPool2d\` 함수가 없습니다 | 이름이 비슷한 \`maxPol2d\` 선언이 있습니다 (5행). 철자를 확인해 보세요.",
      ],
      [
        "\`maxPool2d\` is not exported | Write \`export\` in front of its declaration.",
        "\`maxPool2d\` 함수를 내보내지(export) 않았습니다 | 선언 앞에 \`export\` 키워드를 붙이세요.",
      ],
      [
        "there is no function \`maxPool2d\` | There is \`maxPol2d\`: is it misspelt?",
        "\`maxPool2d\` 함수가 없습니다 | 이름이 비슷한 \`maxPol2d\` 선언이 있습니다. 철자를 확인해 보세요.",
      ],
      [
        "there is no function \`maxPool2d\` | There is \`mаxPool2d\`, but its \`а\` (U+0430) only looks like a letter of \`maxPool2d\`. Retype the name.",
        "\`maxPool2d\` 함수가 없습니다 | \`mаxPool2d\` 선언이 있지만, 여기에 쓰인 문자 \`а\` (U+0430)는 모양만 비슷할 뿐 \`maxPool2d\`에 쓰인 글자가 아닙니다. 이름을 다시 입력해 보세요.",
      ],
      [
        "there is no function \`maxPool2d\` | Begin your function with \`export function maxPool2d(\`.",
        "\`maxPool2d\` 함수가 없습니다 | 함수를 \`export function maxPool2d(\` 형태로 시작하세요.",
      ],
      [
        "\`maxPool2d\` is not a function but a string | Begin your function with \`export function maxPool2d(\`.",
        "\`maxPool2d\`의 값이 함수가 아닙니다: 문자열 | 함수를 \`export function maxPool2d(\` 형태로 시작하세요.",
      ],
      [
        "there is an \`await\` outside every function | Pooling needs no waiting: return the result directly.",
        "함수 바깥에 \`await\` 식이 있습니다 | 풀링은 기다릴 일이 없는 계산입니다. 결과를 바로 반환하세요.",
      ],
      [
        "compiling the file took too long",
        "컴파일이 제한 시간 안에 끝나지 않았습니다",
      ],
      [
        "compiling the file took too much memory",
        "컴파일에 메모리가 너무 많이 필요합니다",
      ],
      [
        "the compiler stopped working on this file",
        "이 파일을 컴파일하다가 컴파일러가 멈추었습니다",
      ],
      [
        "the file is larger than 64 KiB",
        "파일 크기가 64 KiB보다 큽니다",
      ],
      [
        "the file is not UTF-8 text | Save the file in the encoding UTF-8.",
        "파일이 UTF-8 텍스트가 아닙니다 | 파일을 UTF-8 인코딩으로 다시 저장하세요.",
      ],
    ]
  `);
});

test("the allowed distance is given with its reason", () => {
  const limits = [
    { absolute: 4.7683e-6, relative: 0, bound: "proved" },
    { absolute: 0.01, relative: 0.001, bound: "chosen" },
    { absolute: 0, relative: 0.001, bound: "chosen" },
  ] as const;
  expect(limits.map((limit) => [WORDS.en.allowed(limit), WORDS.ko.allowed(limit)])).toEqual([
    [
      "up to 4.77e-6: computers round, so a right function may be off by as much",
      "최대 4.77e-6. 컴퓨터가 수를 반올림하므로 올바른 함수의 결과도 이만큼은 다를 수 있습니다",
    ],
    [
      "up to 0.01 + 0.001 × |expected|, as set for this exercise",
      "최대 0.01 + 0.001 × |정답|. 이 문제에서 정한 값입니다",
    ],
    ["up to 0.001 × |expected|, as set for this exercise", "최대 0.001 × |정답|. 이 문제에서 정한 값입니다"],
  ]);
});

test("numbers and their nouns agree", () => {
  expect(
    [0, 1, 2].map((count) => [WORDS.en.score(count, count), WORDS.en.noneRan(count), WORDS.ko.noneRan(count)]),
  ).toMatchInlineSnapshot(`
      [
        [
          "0 of 0 points",
          "None of the 0 cases could run.",
          "테스트 0개 중 하나도 실행하지 못했습니다.",
        ],
        [
          "1 of 1 point",
          "The only case could not run.",
          "테스트를 실행하지 못했습니다.",
        ],
        [
          "2 of 2 points",
          "None of the 2 cases could run.",
          "테스트 2개 중 하나도 실행하지 못했습니다.",
        ],
      ]
    `);
});

test("an author's text without Korean is shown in English", () => {
  expect([textIn("ko", { en: "Pool", ko: "풀링" }), textIn("ko", { en: "Pool", ko: null })]).toEqual(["풀링", "Pool"]);
});
