import type { Observation } from "../../model/diagnosis.ts";
import { numberText } from "../text/numbers.ts";

/** An observation about wrong answers that no misconception explains, in Korean. */
export function observation(seen: Observation): string {
  switch (seen.kind) {
    case "constant":
      return `어느 테스트에서나 결과의 모든 수가 ${numberText(seen.value)}입니다.`;
    case "flipped":
      return `결과에서 ${namesOf(seen.axis).one}의 순서를 뒤집으면 정답과 같습니다.`;
    case "channels-permuted":
      return `결과의 채널은 정답의 채널을 다음 순서로 늘어놓은 것과 같습니다: ${seen.order.join(", ")}.`;
    case "scaled":
      return `결과의 모든 수가 정답의 ${numberText(seen.factor)}배입니다.`;
    case "offset":
      return `결과의 모든 수가 정답보다 ${numberText(Math.abs(seen.by))}만큼 ${seen.by > 0 ? "큽니다" : "작습니다"}.`;
    case "rounded":
      return seen.decimals === 0
        ? "결과의 모든 수가 정답을 정수로 어림한 값입니다."
        : `결과의 모든 수가 정답을 소수점 아래 ${seen.decimals}자리까지 어림한 값입니다.`;
    case "shifted":
      return `결과는 정답과 같지만, 모든 수가 ${Math.abs(seen.by)}칸 ${directionOf(seen.axis, seen.by)} 밀려 있습니다.`;
    case "only-last":
      return only(`마지막 ${namesOf(seen.axis).one}의 값`);
    case "only-first":
      return only(`첫 번째 ${namesOf(seen.axis).one}의 값`);
    case "only-channel":
      return only(`채널 ${seen.channel}의 값`);
    case "only-negative-windows":
      return only("음수가 든 윈도우의 값");
  }
}

function only(what: string): string {
  return `틀린 테스트에서는 언제나 ${what}만 틀렸습니다.`;
}

function directionOf(axis: string, by: number): string {
  const { after, before } = namesOf(axis);
  return by > 0 ? after : before;
}

function namesOf(axis: string): Names {
  return NAMES[axis] ?? { one: axis, after: "뒤로", before: "앞으로" };
}

/** The unit that an axis counts, and where its numbers move. */
type Names = { readonly one: string; readonly after: string; readonly before: string };

const NAMES: Readonly<Record<string, Names>> = {
  height: { one: "행", after: "아래로", before: "위로" },
  width: { one: "열", after: "오른쪽으로", before: "왼쪽으로" },
  depth: { one: "층", after: "깊이 방향 뒤로", before: "깊이 방향 앞으로" },
  steps: { one: "스텝", after: "뒤로", before: "앞으로" },
  channels: { one: "채널", after: "뒤쪽 채널로", before: "앞쪽 채널로" },
  images: { one: "이미지", after: "뒤쪽 이미지로", before: "앞쪽 이미지로" },
};
