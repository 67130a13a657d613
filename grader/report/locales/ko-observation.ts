import type { Observation } from "../../model/diagnosis.ts";
import { numberText } from "../text/numbers.ts";

/** An observation about wrong answers that no misconception explains, in Korean. */
export function observation(seen: Observation): string {
  switch (seen.kind) {
    case "constant":
      return `어느 테스트에서나 결과의 모든 수가 ${numberText(seen.value)}입니다.`;
    case "flipped":
      return `결과에서 ${namesOf(seen.axis).one}의 순서를 거꾸로 하면 정답과 같습니다.`;
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
      return `결과는 정답과 같지만, 모든 수가 ${namesOf(seen.axis).direction} 방향으로 ${Math.abs(seen.by)}칸 ${seen.by > 0 ? "뒤에" : "앞에"} 있습니다.`;
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

function namesOf(axis: string): { readonly one: string; readonly direction: string } {
  return NAMES[axis] ?? { one: axis, direction: axis };
}

/** The unit that an axis counts, and its direction. */
const NAMES: Readonly<Record<string, { readonly one: string; readonly direction: string }>> = {
  height: { one: "행", direction: "높이" },
  width: { one: "열", direction: "너비" },
  depth: { one: "층", direction: "깊이" },
  steps: { one: "스텝", direction: "스텝" },
  channels: { one: "채널", direction: "채널" },
  images: { one: "이미지", direction: "이미지" },
};
