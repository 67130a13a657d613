import type { ExportWords } from "./export-words.ts";

/** The words of exports alone, in Korean. */
export const exports: ExportWords = {
  sameIn: (named, left) => `같은 경우: ${named}${left === 0 ? "" : ` 외 ${left}건`}`,
  moreAnnotations: (count) => `… 나머지 ${count}개는 작업 요약에 있습니다. GitHub에는 종류마다 10개까지만 표시됩니다`,
  moreStudents: (count) => `… 그 밖에 학생 ${count}명. GitHub 요약의 크기 제한 때문에 생략했습니다`,
  changed: {
    title: "지난 채점 이후 달라진 점",
    points: (before, after, of) => `${of}점 만점에 ${before} → ${after}점`,
    gone: (misconceptions) => `사라진 오개념: ${misconceptions}`,
    appeared: (misconceptions) => `새로 나타난 오개념: ${misconceptions ?? "없음"}`,
  },
};
