import type { CompileFault, Flaw, Forbidden, Found, Thrown } from "../../model/run.ts";
import { causeOf } from "../facts/error-cause.ts";
import type { OpenVerdict } from "../facts/open-verdict.ts";
import { syntaxCause } from "../facts/syntax-cause.ts";
import { numberText } from "../text/numbers.ts";
import { pathText, shapeText } from "../text/shape.ts";
import { causeText, syntaxText } from "./ko-cause.ts";
import { code, type Sentence, sentence } from "./sentence.ts";
import { strayCharacter } from "./stray.ts";

/** What happened in a case, in Korean. */
export function headline(verdict: OpenVerdict): Sentence {
  if ("notRun" in verdict) return "앞의 테스트에서 허용된 시간을 모두 써서 실행하지 않았습니다";
  switch (verdict.kind) {
    case "correct":
      return "정답입니다";
    case "wrong-values":
      return `${verdict.of}칸 중 ${verdict.wrong}칸의 값이 다릅니다`;
    case "wrong-shape":
      return `결과의 형태(shape)가 다릅니다: 정답의 형태 ${shapeText(verdict.expected)}, 내 결과의 형태 ${shapeText(verdict.actual)}`;
    case "not-a-tensor":
      return verdict.shown === undefined
        ? flawText(verdict.flaw)
        : sentence`${flawText(verdict.flaw)} (반환한 값: ${code(verdict.shown)})`;
    case "runtime-error":
      return verdict.error === null
        ? "함수가 결과를 반환하기 전에 프로그램이 종료되었습니다"
        : sentence`실행 중에 오류가 발생했습니다: ${thrownText(verdict.error)}`;
    case "time-limit":
      return `제한 시간 ${numberText(verdict.limitMs / 1000)}초 안에 결과가 나오지 않았습니다`;
    case "memory-limit":
      return `메모리 사용량이 ${verdict.limitMiB} MiB를 넘었습니다`;
    case "output-limit":
      return `출력이 ${bytes(verdict.limitBytes)}를 넘었습니다`;
    case "compile-error":
      return compileFaultText(verdict.fault);
    case "forbidden":
      return forbiddenText(verdict.what);
    case "judge-error":
      return "채점 시스템의 문제로 채점하지 못했습니다";
    case "missing":
      return "제출한 파일이 없습니다";
  }
}

/** What the learner can do about it, in Korean. */
export function advice(verdict: OpenVerdict): Sentence | null {
  switch (verdict.kind) {
    case "not-a-tensor":
      return flawAdvice(verdict.flaw);
    case "time-limit":
      return "끝나지 않는 반복문이 있거나 같은 칸을 지나치게 여러 번 읽고 있지 않은지 확인해 보세요.";
    case "compile-error":
      return faultAdvice(verdict.fault);
    case "forbidden":
      return verdict.what.kind === "import"
        ? "함수에 필요한 코드는 모두 이 파일 안에 작성하세요."
        : "파일 자체를 제출하세요.";
    case "judge-error":
      return "제출한 코드의 잘못이 아니며, 점수는 아직 확정되지 않았습니다. 강사에게 알려 주세요.";
    case "wrong-values":
      return verdict.isNotNumber ? notANumber() : null;
    case "runtime-error": {
      const cause = verdict.error && causeOf(verdict.error);
      return cause && causeText(cause);
    }
    case "memory-limit":
      return "반복문이 끝나는지 확인해 보세요. 끝나지 않는 반복문이 값을 계속 저장하면 메모리가 가득 찹니다. 반복문이 끝난다면 한꺼번에 저장하는 값을 줄이세요. 윈도우 하나씩만 다루어도 충분합니다.";
    case "output-limit":
      return sentence`출력을 줄이세요. 특히 반복문 안의 ${code("console.log")} 호출을 확인해 보세요. 출력을 빼면 함수는 맞을 수도 있습니다.`;
    case "correct":
    case "wrong-shape":
    case "missing":
      return null;
  }
}

/** The usual sources of `NaN`. */
function notANumber(): Sentence {
  return sentence`${code("NaN")}은 숫자가 아닌 것으로 계산할 때 나옵니다. 입력의 끝을 벗어난 칸(${code("undefined")})을 읽었거나, 합을 0으로 시작하지 않았거나, 숫자 자리에 행이나 ${code("options.poolSize")} 같은 배열을 쓰지 않았는지 확인해 보세요.`;
}

function flawText(flaw: Flaw): string {
  const where = `결과의 ${pathText(flaw.at)}`;
  const isWhole = flaw.at.length === 0;
  switch (flaw.kind) {
    case "not-a-number":
      if (flaw.found === "typed-array")
        return `결과의 행이 일반 배열이 아니라 형식화 배열(typed array)입니다 (${pathText(flaw.at)})`;
      return `${isWhole ? "결과에" : `${where} 칸에`} 숫자가 아닌 값이 있습니다: ${FOUND[flaw.found]}`;
    case "not-an-array":
      return isWhole
        ? `배열이 아닌 값을 반환했습니다: ${FOUND[flaw.found]}`
        : `${where} 위치에 배열이 아닌 값이 있습니다: ${FOUND[flaw.found]}`;
    case "hole":
      return `${where} 칸이 비어 있습니다: 값을 저장한 적이 없습니다`;
    case "empty":
      return isWhole ? "빈 배열을 반환했습니다" : `${where} 위치에 빈 배열이 있습니다`;
    case "ragged":
      return `행마다 길이가 다릅니다: 첫 행은 ${flaw.firstLength}칸, ${pathText(flaw.at)} 행은 ${flaw.length}칸`;
    case "too-deep":
      return "배열이 너무 깊게 중첩되어 있습니다";
  }
}

const FOUND: Readonly<Record<Found, string>> = {
  undefined: "undefined",
  null: "null",
  boolean: "불리언 값",
  string: "문자열",
  bigint: "BigInt",
  symbol: "심볼",
  function: "함수",
  object: "객체",
  promise: "Promise",
  "typed-array": "형식화 배열(typed array)",
  number: "숫자",
  array: "배열",
};

function flawAdvice(flaw: Flaw): Sentence | null {
  if (flaw.kind === "empty") {
    return sentence`반복문이 한 번이라도 실행되는지 확인해 보세요. ${code("options.poolSize")} 같은 배열을 숫자 하나처럼 쓰면 반복의 끝이 ${code("NaN")}이 됩니다.`;
  }
  if (flaw.kind !== "not-an-array" && flaw.kind !== "not-a-number") return null;
  switch (flaw.found) {
    case "undefined":
      if (flaw.kind === "not-a-number") return "입력 범위를 벗어난 칸을 읽고 있지 않은지 확인해 보세요.";
      return flaw.at.length === 0
        ? sentence`함수가 어떤 경우에도 ${code("return")} 문으로 결과를 반환하는지 확인해 보세요.`
        : "숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.";
    case "promise":
      return sentence`${code("async")} 없이 배열을 바로 반환하세요.`;
    case "typed-array":
      return flaw.at.length === 0
        ? sentence`일반 배열을 반환하세요. ${code("Array.from(…)")} 호출로 바꿀 수 있습니다.`
        : sentence`행이 형식화 배열입니다. ${code("Array.from(row)")} 호출로 일반 배열로 바꿀 수 있습니다.`;
    case "string":
      return flaw.kind === "not-a-number"
        ? "숫자를 문자열로 바꾸지 말고 그대로 반환하세요."
        : "숫자로 이루어진 중첩 배열을 반환하세요.";
    case "bigint":
      return sentence`${code("1n")} 대신 ${code("1")}처럼 일반 숫자를 사용하세요.`;
    case "null":
    case "boolean":
    case "symbol":
    case "function":
    case "object":
    case "number":
    case "array":
      return "숫자로 이루어진 중첩 배열을 반환하세요. 모든 행의 깊이가 같아야 합니다.";
  }
}

function thrownText({ name, message, line, column }: Thrown): Sentence {
  return sentence`${code(message === "" ? name : `${name}: ${message}`)}${place(line, column)}`;
}

function place(line: number | null, column: number | null): string {
  if (line === null) return "";
  return column === null ? ` (${line}행)` : ` (${line}행 ${column}열)`;
}

function bytes(limit: number): string {
  if (limit % 2 ** 20 === 0) return `${limit / 2 ** 20} MiB`;
  return limit % 1024 === 0 ? `${limit / 1024} KiB` : `${limit}바이트`;
}

function compileFaultText(fault: CompileFault): Sentence {
  switch (fault.kind) {
    case "syntax":
      return sentence`파일을 컴파일할 수 없습니다: ${code(fault.message)}${place(fault.line, fault.column)}`;
    case "no-export":
      if (!fault.declared) return sentence`${code(fault.wanted)} 함수가 없습니다`;
      return fault.nearest === "default"
        ? sentence`${code(fault.wanted)} 함수를 ${code("default")} 키워드로 내보냈습니다${place(fault.line ?? null, null)}`
        : sentence`${code(fault.wanted)} 함수를 내보내지(export) 않았습니다${place(fault.line ?? null, null)}`;
    case "empty":
      return "파일에 코드가 없습니다";
    case "not-a-function":
      return sentence`${code(fault.wanted)}의 값이 함수가 아닙니다: ${FOUND[fault.found]}`;
    case "top-level-await":
      return sentence`함수 바깥에 ${code("await")} 식이 있습니다`;
    case "compiler-died":
      return COMPILER_DIED[fault.reason];
    case "too-large":
      return `파일 크기가 ${fault.limitKiB} KiB보다 큽니다`;
    case "not-utf8":
      return "파일이 UTF-8 텍스트가 아닙니다";
  }
}

const COMPILER_DIED = {
  time: "컴파일이 제한 시간 안에 끝나지 않았습니다",
  memory: "컴파일에 메모리가 너무 많이 필요합니다",
  crash: "이 파일을 컴파일하다가 컴파일러가 멈추었습니다",
} as const;

function faultAdvice(fault: CompileFault): Sentence | null {
  switch (fault.kind) {
    case "no-export":
      if (fault.nearest === "default") return defaultAdvice(fault);
      if (fault.declared) return sentence`선언 앞에 ${code("export")} 키워드를 붙이세요.`;
      if (fault.nearest !== null) return nearestAdvice(fault, fault.nearest);
      return beginning(fault.wanted);
    case "empty":
    case "not-a-function":
      return beginning(fault.wanted);
    case "top-level-await":
      return "풀링은 기다릴 일이 없는 계산입니다. 결과를 바로 반환하세요.";
    case "not-utf8":
      return "파일을 UTF-8 인코딩으로 다시 저장하세요.";
    case "syntax": {
      const cause = syntaxCause(fault.message, fault.sign);
      return cause && syntaxText(cause);
    }
    case "compiler-died":
    case "too-large":
      return null;
  }
}

function beginning(wanted: string): Sentence {
  return sentence`함수를 ${code(`export function ${wanted}(`)} 형태로 시작하세요.`;
}

function defaultAdvice({ declared, wanted, line }: MissingExport): Sentence {
  const said = declared
    ? ""
    : sentence`이름 없이 ${code("default")} 키워드로 내보낸 것이 있습니다${place(line ?? null, null)}. `;
  return sentence`${said}${code("default")} 키워드를 빼고, 함수를 ${code(`export function ${wanted}(`)} 형태로 시작하세요.`;
}

type MissingExport = Extract<CompileFault, { readonly kind: "no-export" }>;

function nearestAdvice({ wanted, line }: MissingExport, nearest: string): Sentence {
  const stray = strayCharacter(nearest, wanted);
  const where = place(line ?? null, null);
  if (stray === null) return sentence`이름이 비슷한 ${code(nearest)} 선언이 있습니다${where}. 철자를 확인해 보세요.`;
  const { character, codePoint } = stray;
  return sentence`${code(nearest)} 선언이 있지만${where}, 여기에 쓰인 문자 ${code(character)} (${codePoint})는 모양만 비슷할 뿐 ${code(wanted)}에 쓰인 글자가 아닙니다. 이름을 다시 입력해 보세요.`;
}

function forbiddenText(what: Forbidden): Sentence {
  switch (what.kind) {
    case "import":
      return sentence`import는 사용할 수 없습니다: ${code(what.specifier)}`;
    case "not-a-regular-file":
      return IN_PLACE_OF_FILE[what.found];
  }
}

const IN_PLACE_OF_FILE = {
  "symbolic-link": "파일이 있어야 할 곳에 심볼릭 링크가 있습니다",
  directory: "파일이 있어야 할 곳에 폴더가 있습니다",
  other: "파일이 있어야 할 곳에 파일이 아닌 것이 있습니다",
} as const;
