import { code, sentence } from "./sentence.ts";
import type { TypeAdviceWords } from "./type-advice.ts";

const noType: TypeAdviceWords[number] = (quoted) =>
  sentence`${code(quoted(0))} 값에 아직 타입이 없습니다. 무엇이 들어가는지 ${code(`${quoted(0)}: number[][]`)}처럼 쓰세요.`;

const noNumber: TypeAdviceWords[number] = () =>
  "여기서 계산에 쓴 값은 숫자가 아닙니다. 숫자 배열이라면 먼저 숫자를 하나씩 꺼내세요.";

const maybeNothing: TypeAdviceWords[number] = () =>
  sentence`이 값은 ${code("undefined")}일 수도 있습니다. 그때 어떻게 할지 정하거나, 값이 있는지 먼저 확인하세요.`;

const noReturn: TypeAdviceWords[number] = () =>
  sentence`함수가 결과 없이 끝날 수 있습니다. 어느 길로 끝나든 ${code("return")} 문이 있어야 합니다.`;

export const ko: TypeAdviceWords = {
  1360: () => "함수의 타입이 문제에서 요구하는 것과 다릅니다. 문제 설명에 나온 타입을 보세요.",
  2304: (quoted) => sentence`여기에는 ${code(quoted(0))}라는 이름이 없습니다. 선언했는지, 철자가 맞는지 확인해 보세요.`,
  2322: (quoted) => sentence`${code(quoted(1))} 타입이 필요한 자리에 ${code(quoted(0))} 타입이 있습니다.`,
  2339: (quoted) => sentence`${code(quoted(1))} 타입에는 ${code(quoted(0))} 속성이 없습니다. 철자를 확인해 보세요.`,
  2345: (quoted) => sentence`함수가 ${code(quoted(1))} 타입을 받는 자리에 ${code(quoted(0))} 타입을 넘겼습니다.`,
  2355: noReturn,
  2362: noNumber,
  2363: noNumber,
  2365: (quoted) =>
    sentence`${code(quoted(0))} 연산자는 ${code(quoted(1))} 타입과 ${code(quoted(2))} 타입 사이에 쓸 수 없습니다.`,
  2366: noReturn,
  2367: (quoted) =>
    sentence`${code(quoted(0))} 타입과 ${code(quoted(1))} 타입은 결코 같을 수 없습니다. 철자를 확인해 보세요.`,
  2454: (quoted) => sentence`${code(quoted(0))} 변수에 아직 값이 없습니다. 선언할 때 값을 주세요.`,
  2532: maybeNothing,
  2551: (quoted) => sentence`${code(quoted(0))} 속성이 없습니다. 혹시 ${code(quoted(2))} 속성인가요?`,
  2552: (quoted) => sentence`여기에는 ${code(quoted(0))}라는 이름이 없습니다. 혹시 ${code(quoted(1))}인가요?`,
  2554: (_, counts) => sentence`이 호출에는 인수가 ${counts(0)}개 필요한데 ${counts(1)}개 있습니다.`,
  2588: (quoted) =>
    sentence`${code(quoted(0))} 변수는 ${code("const")} 키워드로 선언해서 값을 바꿀 수 없습니다. ${code("let")} 키워드로 선언하세요.`,
  7006: noType,
  7031: (quoted) =>
    sentence`${code(quoted(0))} 값에 아직 타입이 없습니다. 값을 꺼내 오는 매개변수의 닫는 중괄호 뒤에 타입을 쓰세요.`,
  18048: maybeNothing,
};
