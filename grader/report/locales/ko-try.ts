import type { TryWords } from "./try-words.ts";

const SIDES: Readonly<Record<string, string>> = { height: "세로", width: "가로", steps: "길이", depth: "깊이" };

/** The words of the grid to try, in Korean. */
export const koTry: TryWords = {
  heading: "직접 해 보기",
  lead: "수나 윈도우, 스트라이드를 바꿔 보세요. 결과가 바로 바뀝니다.",
  kind: "풀링",
  gives: { maximum: "최대 풀링", average: "평균 풀링" },
  poolSize: "윈도우",
  strides: "스트라이드",
  padding: "패딩",
  side: (what, axis) => `${what} ${SIDES[axis] ?? axis}`,
  negative: "모두 음수로 바꾸기",
  reset: "처음으로",
  compare: { maximum: "초깃값이 0인 함수와 비교", average: "소수점 아래를 버리는 함수와 비교" },
  wrong: { maximum: "초깃값이 0인 함수", average: "소수점 아래를 버리는 함수" },
  differs: (cells) => `${cells}칸이 다릅니다.`,
  same: {
    maximum: "여기서는 두 결과가 같습니다. 음수를 넣어 보세요.",
    average: "여기서는 두 결과가 같습니다. 평균이 정수로 떨어지지 않는 수를 넣어 보세요.",
  },
  noWindow: "윈도우가 입력보다 큽니다. 윈도우를 줄여 보세요.",
  unused: "흐린 칸은 어느 윈도우에도 들지 않습니다.",
  cell: (place, value) => `결과 ${place}: ${value}`,
};
