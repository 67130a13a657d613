import type { Item } from "../../model/item.ts";
import { correlationText, percentText } from "../text/measure-text.ts";
import type { SummaryPageWords } from "./summary-page-words.ts";

/** The class's page, in Korean: no particle after a number or a name depends on how it is read. */
export const summaryPage: SummaryPageWords = {
  forStaff: "강사 전용: 이 페이지의 수치에는 비공개 테스트가 포함되어 있습니다.",
  sections: "목차",
  students: (count) => `학생 ${count}명`,
  handedIn: (count, of) => `전체 ${of}건 중 ${count}건 제출`,
  measures: {
    mean: "평균",
    median: "중앙값",
    min: "최저",
    max: "최고",
    deviation: "표준편차",
    explanation:
      "학생마다 제출한 문제의 배점 합계를 100%로 계산했습니다. 제출하지 않은 문제는 0점으로 계산하지 않으며, 아무것도 제출하지 않은 학생은 제외합니다.",
  },
  incomplete: (count) => `채점 시스템의 문제로 완성되지 않은 채점 결과 ${count}건: 다시 채점하세요`,
  misconceptions: {
    title: "학생들이 아직 어려워하는 개념",
    none: "확인된 오개념이 없습니다.",
    lost: "잃은 점수",
    what: "오개념(학생에게 알린 내용)과 나타난 문제",
    who: "학생",
    counted: (students, failures) => `학생 ${students}명, 제출물 ${failures}건`,
    more: (count) => `${count}명 더 보기`,
    rest: (count) => `오개념 ${count}가지 더 보기`,
    show: "표에서 보기",
    showOf: (misconception) => `오개념 ${misconception}에 해당하는 학생을 표에서 보기`,
    named: (named, of) =>
      `정답이 아닌 제출물 ${of}개 가운데 ${named}개에서 오개념을 확인했습니다. 나머지는 알려진 오개념에 해당하지 않습니다.`,
  },
  setbacks: {
    title: "오개념이 아닌 실패 원인",
    none: "없습니다.",
    lost: "잃은 점수",
    count: "건수",
    what: "내용",
    who: "학생",
    reason: {
      "no-return": "함수가 아무것도 반환하지 않음",
      texts: "숫자 대신 문자열을 반환함",
      "no-numbers": "그 밖에 숫자 배열이 아닌 값을 반환함",
      "wrong-name": "함수 이름이 다르거나 export하지 않음",
      "empty-file": "파일이 비어 있음",
      syntax: "TypeScript 문법 오류",
      "past-the-edge": "undefined인 값을 읽음(대개 입력의 가장자리를 벗어남)",
      error: "실행 중 그 밖의 오류",
      limit: "시간이나 메모리를 너무 많이 사용함",
      forbidden: "실행할 수 없는 파일(import 또는 링크)",
      unexplained: "원인을 알 수 없는 틀린 결과",
    },
    missing: "제출하지 않음",
  },
  progress: { title: "문제별 현황", handedIn: "제출", solved: "해결", stuck: "미해결" },
  help: {
    title: "도움이 필요한 학생",
    none: "없습니다.",
    nothingRight: "제출했지만 맞힌 문제가 없음",
    firstFails: (exercise) => `첫 문제(${exercise})를 아직 해결하지 못함`,
    withoutFiles: "제출한 문제 파일이 없음",
  },
  changes: {
    title: "지난 채점 이후 달라진 점",
    counts: ({ gained, lost, same }) =>
      [
        `점수가 오른 학생 ${gained}명`,
        `내린 학생 ${lost}명`,
        ...(same === 0 ? [] : [`점수는 같지만 맞힌 문제나 원인이 달라진 학생 ${same}명`]),
      ].join(", "),
    fromTo: (before, after, of) => `${before} → ${after} / ${of}`,
    solved: "해결한 문제",
    gone: "사라짐",
    appeared: "새로 생김",
  },
  groups: {
    title: "똑같이 틀린 결과",
    explanation:
      "공개 테스트에서 틀린 칸의 개수와 처음으로 다른 값, 가장 크게 다른 값이 모두 같고, 알려진 오개념으로는 설명되지 않는 제출물입니다. 확인된 사실일 뿐, 누구에 대한 판단도 아닙니다.",
    count: (students, files) =>
      files === 1 ? `학생 ${students}명, 모두 같은 파일` : `학생 ${students}명, 서로 다른 파일 ${files}개`,
    sameFile: "완전히 같은 파일",
    cut: "나머지는 채점 결과에서 볼 수 있습니다.",
  },
  remarks: {
    title: "살펴볼 테스트",
    likewise: "다음 테스트도 같습니다:",
    none: "특별히 살펴볼 테스트가 없습니다.",
    more: (count) => `${count}건 더 보기`,
    quiet: (count) => `아무도 틀리지 않은 테스트 ${count}개`,
  },
  remark: {
    "not-graded": ({ notGraded }) => `채점 시스템의 문제로 결과 ${notGraded}건이 없습니다. 다시 채점하세요.`,
    "nobody-right": ({ answered }) =>
      `${answered}명 가운데 맞힌 학생이 없습니다. 테스트에 잘못이 없는지, 문제 설명이 충분한지 확인하세요.`,
    unexplained: (item) =>
      `${failedOf(item)}이 틀렸는데, ${item.explained === 0 ? "이를 설명하는 오개념이 없습니다" : `오개념으로 설명되는 학생은 ${item.explained}명뿐입니다`}. 문제 명세를 확인하세요.`,
    shared: (item) =>
      `틀린 학생 ${item.answered - item.right}명 가운데 ${item.shared?.students ?? 0}명에게 같은 오개념(${item.shared?.misconception})이 있습니다. 수업에서 다시 다루면 좋겠습니다.`,
    varied: (item) => `${failedOf(item)}이 서로 다른 이유로 틀렸습니다. 함께 풀어 볼 만합니다.`,
    inverted: (item) =>
      `이 테스트를 맞힌 학생의 나머지 점수가 오히려 낮습니다(변별도 ${correlationText(item.discrimination)}). 의도한 내용을 평가하는 테스트인지 확인하세요.`,
    "nobody-fails": ({ answered }) => `${answered}명이 모두 맞혔습니다. 학생들의 차이를 보여 주지 못합니다.`,
  },
  distribution: {
    title: "점수 분포",
    plot: "제출한 문제의 배점 대비 득점 비율별 학생 수",
    share: "득점 비율",
    count: "학생 수",
    table: "표로 보기",
  },
  exercises: {
    title: "문제별 판정",
    explanation: "판정별 학생 수입니다. 숫자를 누르면 해당 학생이 표에 나타납니다.",
    shares: "비율",
  },
  items: {
    title: "문항 분석",
    explanation: [
      "프로그램이 실행된 학생만 집계합니다. ‘나머지 점수’는 다른 모든 테스트에서 얻은 점수의 평균입니다.",
      "변별도는 이 테스트의 정답 여부와 나머지 점수 사이의 점이연 상관계수(수정된 문항-총점 상관)이며, −1에서 1 사이의 값입니다. 0.2보다 크면 잘하는 학생과 그렇지 않은 학생을 구별하고, 0보다 작으면 점수가 낮은 학생이 오히려 더 잘 맞힙니다. 모두 맞히거나 모두 틀리면 비어 있습니다.",
    ],
    case: "테스트",
    answered: "학생 수",
    right: "정답률",
    restOfRight: "나머지 점수(맞힌 학생)",
    restOfWrong: "나머지 점수(틀린 학생)",
    discrimination: "변별도",
    remarks: "참고 사항",
  },
  gradedWith: (when, { poolgrade, engine, sandbox }) =>
    `${when} 채점. poolgrade ${poolgrade}, 기준 엔진 ${engine.name} ${engine.version}, 샌드박스 수준 ${sandbox}.`,
  matrix: {
    title: "학생별·문제별 결과",
    explanation: "이름을 누르면 학생이 보는 채점 결과가, 기호를 누르면 강사용 채점 결과의 해당 문제가 열립니다.",
    codes: "기호 설명",
    staffReport: "강사용",
    staffReportOf: (student) => `${student}, 강사용 채점 결과`,
    name: "이름",
    verdict: "판정",
    anyVerdict: "모든 판정",
    verdictGroup: { "handed-in": "제출함", stuck: "제출했지만 정답 아님", "not-correct": "정답 아님" },
    allExercises: "모든 문제",
    misconception: "오개념",
    anyMisconception: "전체",
    showThem: (what, count) => `${what}: 학생 ${count}명 보기`,
    clear: "필터 초기화",
    shown: (shown, of) => `학생 ${of}명 중 ${shown}명`,
    pages: "표 페이지",
    rows: (first, last, of) => `${of}명 중 ${first}–${last}번째`,
    previous: "이전",
    next: "다음",
    rest: (count) =>
      `나머지 학생 ${count}명의 결과는 summary.csv에 있으며, 스크립트를 허용하면 이 페이지에서도 볼 수 있습니다.`,
  },
};

function failedOf({ answered, right }: Item): string {
  return `${answered}명 중 ${answered - right}명(${percentText(answered - right, answered)})`;
}
