import type { InterfaceFact } from "../facts/interface.ts";
import { code, joinSentences, type Sentence, sentence } from "./sentence.ts";

/** A fact about the call of a learner's function, in Korean. */
export function interfaceText(fact: InterfaceFact): Sentence {
  switch (fact.kind) {
    case "one-object":
      return sentence`옵션은 입력 다음에 객체 하나로 전달됩니다: ${code(fact.call)}`;
    case "is-list":
      return sentence`${code(`options.${fact.option}`)} 옵션은 숫자 하나가 아니라 ${code(fact.example)} 같은 배열입니다.`;
    case "no-such-option":
      return sentence`${code(fact.name)} 옵션은 없습니다. 쓸 수 있는 옵션은 다음과 같습니다: ${joinSentences(fact.options.map(code), ", ")}`;
    case "other-name":
      return sentence`${code(fact.name)} 옵션은 없습니다. 대신 ${code(fact.example)} 같은 값이 들어 있는 ${code(`options.${fact.option}`)} 옵션을 사용하세요.`;
  }
}
