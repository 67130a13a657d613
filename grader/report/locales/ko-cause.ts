import type { Cause } from "../facts/error-cause.ts";
import type { SyntaxCause } from "../facts/syntax-cause.ts";
import { code, type Sentence, sentence } from "./sentence.ts";

/** The usual cause of an error, in Korean. */
export function causeText(cause: Cause): Sentence {
  switch (cause.kind) {
    case "read-of-nothing":
      return sentence`그 줄에서 읽으려는 값이 ${code("undefined")}입니다. 입력의 끝을 벗어난 행이나 칸을 읽었거나(${code("x[i][j]")}에서 ${code("x[i]")} 행이 없음), 옵션의 이름이 다른 경우가 많습니다.`;
    case "no-row":
      return sentence`${code(`[${cause.index}]`)} 칸을 읽으려는 행이 없습니다. 예를 들어 ${code(`x[i][${cause.index}]`)}에서 ${code("i")} 값이 입력의 끝을 벗어나면 ${code("x[i]")} 행은 없습니다. 옵션의 이름을 잘못 썼을 때에도 같은 오류가 납니다.`;
    case "empty-list":
      return sentence`배열이 비어 있어서 ${code("reduce")} 호출에 첫 번째 값이 없습니다. 윈도우에 칸이 들어 있는지 확인해 보세요. 함수 다음에 초깃값을 줄 수도 있습니다.`;
    case "write-to-nothing":
      return sentence`값을 쓰려는 행이 아직 없습니다. 먼저 ${code("result[i] = [];")}처럼 행을 만드세요.`;
    case "array-length":
      return sentence`배열의 길이가 음수이거나 정수가 아니거나 ${code("NaN")}입니다. ${code("options.poolSize")} 같은 배열로 계산하면 ${code("NaN")}이 나옵니다.`;
    case "constant":
      return sentence`값이 바뀌는 변수는 ${code("const")} 대신 ${code("let")} 키워드로 선언하세요.`;
    case "endless-recursion":
      return sentence`함수가 자기 자신을 끝없이 호출하거나, 값을 한꺼번에 너무 많이 넘기고 있습니다. ${code("Math.max(...values)")} 호출에는 값을 십만 개씩 넘길 수 없습니다.`;
    case "not-iterable":
      return sentence`${code("[a, b] =")}, ${code("...")}, ${code("for (… of …)")} 문법은 배열에만 쓸 수 있는데, 이 값은 배열이 아닙니다. 숫자 하나이거나 객체이거나 값이 없는 것은 아닌지 확인해 보세요.`;
    case "not-cloned":
      return "함수는 복사할 수 없습니다. 숫자와 숫자 배열은 복사할 수 있습니다.";
    case "no-such-global":
      return sentence`제출한 파일은 단독으로 실행됩니다. 여기에는 ${code(cause.name)} 기능이 없습니다.`;
    case "undeclared":
      return sentence`그 자리에서 쓸 수 있는 ${code(cause.name)} 변수가 없습니다. 철자가 틀렸거나 다른 중괄호 안에서 선언하지 않았는지 확인해 보세요.`;
    case "too-early":
      return sentence`${code(cause.name)} 변수를 선언하기 전에 사용했습니다.`;
    case "not-a-function":
      return sentence`${code(cause.name)} 값을 함수처럼 호출했지만 함수가 아닙니다. 철자를 확인해 보세요.`;
    case "python":
      return sentence`TypeScript에는 ${code(cause.name)} 표현이 없습니다. ${code(cause.instead)} 형태로 쓰세요.`;
  }
}

/** The usual cause of a syntax fault, in Korean. */
export function syntaxText(cause: SyntaxCause): Sentence {
  switch (cause.kind) {
    case "unclosed":
      return sentence`괄호를 다 닫기 전에 파일이 끝났습니다. ${code(cause.wanted)} 기호가 빠졌습니다. 한참 위에서 빠졌을 수도 있습니다.`;
    case "expected":
      return cause.got === null
        ? sentence`그 자리에 ${code(cause.wanted)} 기호가 빠졌습니다.`
        : sentence`${code(cause.got)} 기호 앞에 ${code(cause.wanted)} 기호가 빠졌습니다.`;
    case "missing-comma":
      return sentence`그 자리에 쉼표가 빠졌거나, 목록을 닫는 괄호 ${code(")")}, ${code("]")}, ${code("}")} 가운데 하나가 빠졌습니다.`;
    case "declared-twice":
      return sentence`${code(cause.name)} 이름을 두 번 선언했습니다. 두 번째 ${code("let")}이나 ${code("const")} 키워드를 빼거나 다른 이름을 쓰세요.`;
    case "strange-character":
      return sentence`${code(cause.name)} 문자는 TypeScript 코드에 쓸 수 없습니다. 키보드를 영문으로 바꾸고 다시 입력하세요.`;
    case "side-by-side":
      return sentence`두 표현이 아무 기호 없이 나란히 있습니다. 연산자나 줄바꿈이 빠졌거나, TypeScript에 없는 단어(${code("and")}, ${code("elif")}, ${code("def")} 등)를 썼을 수 있습니다.`;
    case "no-value":
      return "그 자리에 값이 빠졌거나 괄호가 하나 더 있습니다.";
    case "no-name":
      return "그 자리에 이름이 있어야 합니다. 이름은 글자로 시작해야 하고, 언어의 예약어는 이름으로 쓸 수 없습니다.";
    case "unterminated":
      return "그 자리에서 시작한 것이 닫히지 않았습니다. 따옴표나 주석의 끝이 빠졌습니다.";
    case "no-first-value":
      return sentence`${code("const")} 변수에는 바로 값을 넣어야 합니다. ${code("=")} 기호와 값을 쓰거나 ${code("let")} 키워드를 사용하세요.`;
    case "no-async":
      return sentence`풀링은 기다릴 일이 없는 계산입니다. ${code("await")} 키워드를 빼세요.`;
    case "outside":
      return "함수나 반복문 안에 있어야 할 문장이 밖에 있습니다. 중괄호를 너무 일찍 닫지 않았는지 확인해 보세요.";
    case "not-assignable":
      return sentence`${code("=")} 기호의 왼쪽에는 변수나 배열의 칸만 올 수 있습니다. 비교할 때는 ${code("===")} 기호를 쓰세요.`;
    case "module-only":
      return sentence`이 문장은 함수 안에 둘 수 없습니다. 위쪽에서 ${code("}")} 기호가 빠지지 않았는지 확인해 보세요.`;
    case "unexpected":
      return sentence`그 자리에 올 수 없는 문자나 기호가 있습니다. 바로 앞에 빠지거나 더 들어간 것이 없는지 살펴보세요. 주석은 ${code("//")} 기호로 시작하고, ${code("=>")}, ${code("<=")} 같은 기호는 사이를 띄우지 않고 씁니다.`;
    case "decorator":
      return sentence`${code("@name")} 같은 데코레이터는 사용할 수 없습니다. 주석은 ${code("//")} 또는 ${code("/*")} 기호로 시작해야 합니다.`;
  }
}
