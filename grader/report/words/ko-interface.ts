import type { InterfaceFact } from "../interface-facts.ts";
import type { Quote } from "./words.ts";

/** What the call of a learner's function is like, in Korean. */
export function interfaceText(fact: InterfaceFact, quote: Quote): string {
  switch (fact.kind) {
    case "one-object":
      return `옵션은 입력 다음에 객체 하나로 전달됩니다: ${quote(fact.call)}`;
    case "is-list":
      return `${quote(`options.${fact.option}`)} 옵션은 숫자 하나가 아니라 ${quote(fact.example)} 같은 배열입니다.`;
    case "no-such-option":
      return `${quote(fact.name)} 옵션은 없습니다. 쓸 수 있는 옵션은 다음과 같습니다: ${fact.options.map(quote).join(", ")}`;
    case "other-name":
      return `${quote(fact.name)} 옵션은 없습니다. 대신 ${quote(fact.example)} 같은 값이 들어 있는 ${quote(`options.${fact.option}`)} 옵션을 사용하세요.`;
  }
}
