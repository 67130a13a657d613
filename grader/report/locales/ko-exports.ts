import type { ExportWords } from "./words.ts";

/** The words of exports alone, in Korean. */
export const exports: ExportWords = {
  moreAnnotations: (count) => `… 그 밖에 ${count}개. GitHub에는 종류마다 10개까지만 표시됩니다`,
  moreStudents: (count) => `… 그 밖에 학생 ${count}명. GitHub 요약의 크기 제한 때문에 생략했습니다`,
};
