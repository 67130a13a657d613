import type { MarkWords } from "./mark-words.ts";
import { prose, sentence } from "./sentence.ts";

/** How a mark came about, in Korean. */
export const marks: MarkWords = {
  late: ({ due, submitted, units, per, earned, penalty, tooLate }) => {
    const by = `${units}${per === "day" ? "일" : "시간"}`;
    const when =
      submitted === undefined
        ? `마감(${due}) 후에 제출한 것으로 기록되어 있어 ${by} 늦은 것으로 계산했습니다`
        : `마감(${due})보다 ${by} 늦게 제출했습니다(${submitted})`;
    if (tooLate) return `${when}. 제출 가능한 기간이 지나 점수가 없습니다.`;
    return penalty === 0 ? `${when}.` : `${when}. ${earned}점에서 ${penalty}점 감점되었습니다.`;
  },
  override: ({ computed, score, by }) =>
    sentence`담당자 ${prose(by)}의 결정으로 ${score}점을 받았습니다(자동 채점: ${computed}점).`,
  comment: ({ text, by }) => sentence`${prose(by)}: ${prose(text)}`,
};
