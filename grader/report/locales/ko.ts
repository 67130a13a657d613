import type { Rung } from "../../model/hint.ts";
import type { Difference } from "../facts/case.ts";
import { interfaceText } from "./ko-interface.ts";
import { marks } from "./ko-marks.ts";
import { misconception } from "./ko-misconception.ts";
import { next } from "./ko-next.ts";
import { observation } from "./ko-observation.ts";
import { otherFile } from "./ko-other-file.ts";
import { task } from "./ko-task.ts";
import { advice, headline } from "./ko-verdict.ts";
import { limitText } from "./limit.ts";
import { joinSentences, sentence, value } from "./sentence.ts";
import { sizeText } from "./size.ts";
import type { ClassWords, Words } from "./words.ts";

/** The words shared with the class's page, in Korean: kept apart, so that the page contains no others. */
export const classWords: ClassWords = {
  labels: {
    why: "테스트 목적",
    call: "호출",
    allowed: "허용 오차",
    advice: "힌트",
    input: "입력",
    shifted: "이동한 입력",
    expected: "정답",
    actual: "내 결과",
    printed: "출력 내용",
    mutated: "입력으로 받은 배열의 값을 함수가 바꾸었습니다. 복사본을 만들어 사용하세요.",
    hidden: "비공개 테스트",
    differs: "값이 다릅니다",
    noPoints: "점수에는 반영되지 않음",
    noTensor: "숫자 배열이 아님",
    exercise: "문제",
    student: "학생",
    score: "점수",
    result: "결과",
    class: "전체 결과",
    students: "학생별 결과",
    exercises: "문제별 결과",
    refused: "채점할 수 없는 폴더",
    absent: "아무것도 제출하지 않은 수강생",
    unclaimed: "어느 문제의 파일도 아닌 파일",
    incomplete:
      "아직 완성되지 않은 채점 결과입니다. 채점 시스템의 문제로 일부를 채점하지 못했으며, 점수는 아직 확정되지 않았습니다. 강사에게 알려 주세요.",
    incompleteMark: "채점 미완료",
    gridLegend: "[ ] 윈도우 하나와 그 결과   * 값이 다른 칸",
    notKept: "채점할 때 함수가 반환한 결과가 보관되어 있지 않아, 이전보다 적은 내용만 보여 드립니다.",
    older: "이 점수는 문제가 바뀌기 전에 채점한 결과입니다.",
    olderMark: "이전 버전",
    cause: "추정 원인",
    suspect: "살펴볼 곳",
    aside: "참고",
    evidence: "이 문제가 드러난 테스트",
    ownEvidence: "채점기가 따로 만든 입력",
    notAsked: "확인하지 못함",
    alternatives: "다른 가능성",
    explained: "더 알아보기",
    observation: "관찰",
    counterexample: "틀린 결과가 나오는 가장 작은 입력(확인한 것 가운데)",
  },
  verdict: {
    correct: "정답",
    "wrong-values": "값 오류",
    "wrong-shape": "형태 오류",
    "not-a-tensor": "숫자 배열이 아님",
    "runtime-error": "실행 오류",
    "time-limit": "시간 초과",
    "memory-limit": "메모리 초과",
    "output-limit": "출력 초과",
    "compile-error": "컴파일 오류",
    forbidden: "허용되지 않음",
    "judge-error": "채점 실패",
    missing: "미제출",
  },
  olderResults: (count) => `바뀌기 전의 문제로 채점한 결과 ${count}건은 평균에 포함하지 않았습니다.`,
  unfinished: ({ of, renewed, older }) =>
    `마지막 채점이 도중에 중단되었습니다. 학생 ${of}명 중 ${renewed}명은 새로 채점했고, ${older}명은 이전 결과가 남아 있으며, ${of - renewed - older}명은 결과가 없습니다. 다시 채점하세요.`,
  more: (count) => `… 그 밖에 ${count}가지`,
  ahead: (when) => `아직 오지 않은 시점인 ${when}에 공개될 내용까지 보여 주는 보고서입니다.`,
  misconception,
};

/** Korean: no particle after a number or a name depends on how it is read. */
export const ko: Words = {
  ...classWords,
  outcomes: (counts, of) => {
    const right = counts.find(([kind]) => kind === "correct")?.[1] ?? 0;
    const others = counts.flatMap(([kind, count]) =>
      kind === "correct" ? [] : [`${classWords.verdict[kind]} ${count}개`],
    );
    return [`테스트 ${of}개 중 ${right}개 정답`, ...others].join(", ");
  },
  headline,
  advice,
  interfaceFact: interfaceText,
  score: (points, of) => `${of}점 중 ${points}점`,
  status: {
    graded: null,
    missing: "이 문제의 파일을 제출하지 않았습니다.",
    incomplete: "채점 시스템의 문제로 이 문제의 일부를 채점하지 못했습니다.",
  },
  otherFile,
  marks,
  place: (which, at) => `${{ only: "", first: "처음으로 다른 ", worst: "차이가 가장 큰 " }[which]}칸 ${at}`,
  difference: ({ expected, actual, off }: Difference, result) =>
    joinSentences(
      [
        sentence`정답 ${value(expected)}`,
        sentence`${result} ${value(actual)}`,
        ...(off === null ? [] : [sentence`차이 ${value(off)}`]),
      ],
      ", ",
    ),
  nanCells: (count) => `${count}칸`,
  allowed: (tolerance) => {
    const limit = limitText(tolerance, "정답");
    return {
      proved: `최대 ${limit}. 컴퓨터가 수를 반올림하므로 올바른 함수의 결과도 이만큼은 다를 수 있습니다`,
      chosen: `최대 ${limit}. 이 문제에서 정한 값입니다`,
    }[tolerance.bound];
  },
  printedRest: (bytes) =>
    `… 이후 ${bytes === null ? "내용은" : `${sizeText(bytes, (count) => `${count}바이트`)}는`} 생략했습니다`,
  line: (number) => `${number}번째 줄`,
  slice: (axis, index) => `${SLICES[axis] ?? axis} ${index}`,
  pooling: { "max-pool": "최대 풀링", "avg-pool": "평균 풀링" },
  property: {
    "constant-stays-constant": "모든 칸의 수가 같은 입력이라면 결과의 모든 칸도 그 수여야 합니다",
    "permuting-channels-permutes-output":
      "입력의 채널 순서를 바꾸면 결과의 채널도 같은 순서로 바뀌고 값은 그대로여야 합니다",
    "one-by-one-is-identity": "한 칸짜리 윈도우를 한 칸씩 옮기면 입력이 그대로 나와야 합니다",
  },
  reordered: (input) => `채널의 순서를 바꾼 ${input}`,
  nextHint: (rung, when) => `다음 힌트는 ${when}에 공개됩니다: ${HINTS[rung]}.`,
  othersInFull: "처음으로 틀린 테스트만 자세히 보여 줍니다. 나머지도 자세히 보려면 --all을 붙이세요.",
  noneRan: (cases) =>
    cases === 1 ? "테스트를 실행하지 못했습니다." : `테스트 ${cases}개 중 하나도 실행하지 못했습니다.`,
  maximumStartsAt: (start) =>
    `최댓값의 초깃값은 ${start}입니다. 수가 모두 그보다 작으면 최댓값이 초깃값 그대로 남습니다.`,
  twoAtOnce: "다음 두 가지가 함께 나타납니다.",
  notAsked: "함수가 도중에 중단되었거나 주어진 시간을 모두 써서, 다른 입력으로는 더 확인하지 않았습니다.",
  hiddenToo: (cases, points, of) =>
    `이 밖에 비공개 테스트 ${cases}개(${points}점)가 더 있습니다. 채점할 때 함께 실행되며, 모두 더하면 ${of}점 만점입니다.`,
  onlyHidden: (points) => `이 문제의 테스트(${points}점)는 모두 비공개입니다. 함수가 맞는지는 채점해야 알 수 있습니다.`,
  alsoFits: "이 테스트들만으로는 다음과 구별할 수 없습니다.",
  free: "점수에는 영향을 주지 않습니다.",
  observation,
  task,
  next,
};

const HINTS: Readonly<Record<Rung, string>> = {
  fails: "무엇이 잘못되었는지",
  where: "결과의 어느 칸이 다른지",
  value: "정답과 내 결과",
  misconception: "무엇을 잘못 이해했을 수 있는지",
  "worked-window": "윈도우의 값을 계산하는 과정",
};

const SLICES: Readonly<Record<string, string>> = { channels: "채널", images: "이미지", depth: "깊이" };
