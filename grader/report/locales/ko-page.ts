import { classWords } from "./ko.ts";
import { oneOrAll } from "./one-or-all.ts";
import type { PageWords } from "./page-words.ts";
import { sentence, value } from "./sentence.ts";

/** The words of pages alone, in Korean; `result` is what the result of the function is called. */
export const koPage = (result: string): PageWords => ({
  report: "풀링 실습",
  correctCases: (correct, of) => `${of}개 중 ${correct}개 정답`,
  cases: "테스트",
  publicCases: "공개 테스트",
  expectedIsYours: `정답 = ${result}`,
  skip: "문제로 바로 가기",
  skipToNext: "다음 문제로 바로 가기",
  file: "제출한 파일",
  sourceCut: "파일의 앞부분만 표시했습니다.",
  diagnosis: "함수의 동작 분석",
  laws: "항상 성립해야 하지만 지켜지지 않은 성질",
  hiddenCases: "비공개 테스트",
  whyHidden:
    "처음 보는 입력에서도 함수가 올바르게 동작하는지 확인하기 위한 테스트이므로 내용을 공개하지 않습니다. 결과의 종류와 배점만 볼 수 있습니다.",
  whyWithheld: "먼저 스스로 원인을 찾아볼 수 있도록 일부 내용은 아직 공개하지 않습니다.",
  tooLarge: (name, shape) => `${name} (${shape}): 너무 커서 숫자로 표시하지 않았습니다.`,
  lesson: "풀링하면 사진이 어떻게 달라질까요?",
  shown: "이 함수가 올바르게 처리한 경우",
  allRight: ({ open, hidden }) =>
    hidden === 0
      ? `테스트 ${open}개를 모두 통과했습니다.`
      : `공개 테스트 ${open}개와 비공개 테스트 ${hidden}개를 모두 통과했습니다.`,
  picturesAgain: "풀링이 사진을 어떻게 바꾸는지 다시 보기:",
  goOn: "더 해 보려면 아무 문제나 과제를 열고 숫자, 윈도우, 스트라이드를 바꾼 뒤 결과를 보기 전에 먼저 예측해 보세요.",
  others: "다른 사람들이 자주 하는 실수 보기",
  original: "원본",
  shifted: classWords.labels.shifted,
  tone: ({ brightness, flatness }) => `평균 밝기 ${brightness}, 이웃과 값이 같은 픽셀 ${flatness}%`,
  pool: ({ size, strides }) => `${size.join(" × ")} 윈도우, 스트라이드 ${oneOrAll(strides)}`,
  maxMinusAverage: "최대 − 평균",
  explorePicture:
    "결과의 한 곳에 마우스를 올리거나 누르거나 화살표 키로(Shift와 함께 누르면 더 멀리) 이동하면 원본에서 그곳의 윈도우를 볼 수 있습니다.",
  pictureWindow: (place, rows, columns) => `결과 ${place}: 원본의 행 ${rows.join("~")}, 열 ${columns.join("~")}`,
  wipe: (left, right) => `경계를 옮겨 비교해 보세요. 왼쪽: ${left}, 오른쪽: ${right}`,
  wiped: (left, right, percent) => `${left} ${percent}%, ${right} ${100 - percent}%`,
  differenceMap: "차이",
  differenceMapAlt: `정답과 ${result}를 겹친 그림. 검지 않은 곳이 서로 다른 곳입니다`,
  window: "윈도우",
  explore: "결과의 칸에 마우스를 올리거나 칸을 누르거나 화살표 키로 이동하면 입력에서 그 칸의 윈도우를 볼 수 있습니다.",
  legend: "✗ 틀린 값: 색이 진할수록 차이가 큽니다",
  padding: "패딩",
  paddingLegend: "빗금: 패딩. 입력 바깥에 있어 값을 가져오지 않는 칸입니다",
  axis: (axis) => `축 ${axis}`,
  slices: "표시할 단면",
  cell: ({ place, expected, actual, isWrong }) =>
    actual === null
      ? `${place}: 정답 ${expected}`
      : `${place}: 정답 ${expected}, ${result} ${actual}, ${isWrong ? "틀림" : "맞음"}`,
  working: ({ place, arithmetic, actual }) =>
    sentence`결과 ${place}: ${value(arithmetic)}${actual === null ? "" : sentence`, ${result} ${value(actual)}`}`,
  wrongCells: (count) => `: 틀린 칸 ${count}개`,
  stepper: "입력 위에서 윈도우 옮기기",
  first: "처음",
  previous: "이전",
  next: "다음",
  play: "재생",
  pause: "일시 정지",
  footer: "poolgrade로 만든 결과입니다. 정답은 배정밀도로 계산하고 TensorFlow의 값과 대조했습니다.",
});
