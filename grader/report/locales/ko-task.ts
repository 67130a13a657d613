import type { TaskWords } from "./words.ts";

/** The words around a task, in Korean. */
export const task: TaskWords = {
  task: "과제",
  read: "과제 읽기",
  file: "제출할 파일",
  signature: "작성할 함수",
  tests: "테스트",
  cases: ({ cases, points }) => `공개 테스트 ${cases}개, ${points}점`,
  hiddenCases: ({ cases, points }) => `비공개 테스트 ${cases}개, ${points}점`,
  exercises: (count) => `${count}문제`,
  points: (points) => `${points}점`,
  python: "수업의 Python",
  typescript: "TypeScript로는",
  start: "시작하기",
  check: "확인하기",
  solved: (solved, of) => `${of}문제 중 ${solved}문제 해결`,
  noReport: "아직 채점한 결과가 없습니다",
  written: (file) =>
    `${file} 파일을 만들었습니다. "아직 작성하지 않았습니다"라고 적힌 줄을 지우고 함수를 완성한 뒤 확인하세요.`,
};
