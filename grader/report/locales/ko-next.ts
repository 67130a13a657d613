import type { NextWords } from "./words.ts";

/** What to do next, in Korean. */
export const next: NextWords = {
  heading: (title, points) => `다음 할 일: ${title} (${points})`,
  allSolved: "모든 문제를 해결했습니다.",
  shared: ({ exercises, failing, points }) =>
    `틀린 문제 ${failing}개 ${exercises.length === failing ? "모두" : `가운데 ${exercises.length}개의`} 원인이 같습니다(모두 ${points}점). 한 문제에서 고치면 나머지도 같은 방법으로 고칠 수 있습니다.`,
  notBegun: (file) => `아직 시작하지 않았습니다. 과제를 읽고 ${file} 파일을 제출하세요.`,
  since: ({ before, after }) =>
    `지난번 이후: 점수 ${before.score} → ${after.score}(${after.maxScore}점 만점), 해결한 문제 ${before.solved} → ${after.solved}(${after.of}문제 가운데)`,
  gone: "사라진 원인:",
  appeared: "새로 나타난 원인:",
  showCause: "원인 보기",
  map: "문제 목록",
  after: (title) => `다음 문제: ${title}`,
  wasLast: "이 문제가 마지막이었습니다.",
};
