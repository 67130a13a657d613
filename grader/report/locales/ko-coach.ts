import type { CoachWords } from "./coach-words.ts";

/** What the coach says, in Korean. */
export const koCoach: CoachWords = {
  keys: {
    start: "파일 만들기",
    next: "다음 문제",
    again: "다시 확인",
    hint: "힌트",
    move: "다른 칸 보기",
    window: "윈도우 보기",
    all: "틀린 테스트 모두 자세히",
    first: "처음 틀린 것만 자세히",
    task: "과제",
    list: "문제 목록",
    choose: "고르기",
    open: "이 문제로",
    edit: "편집기로 열기",
    language: "English",
    reset: "처음부터 다시",
    yes: "예, 다시 시작합니다",
    no: "아니요, 그대로 둡니다",
    scroll: "위아래로 보기",
    back: "돌아가기",
    stop: "멈추기",
    quit: "끝내기",
  },
  anyKey: "아무 키",
  opening: "여는 중입니다 …",
  checking: "확인하고 있습니다 …",
  stopped: "멈추었습니다. 아래는 그 전의 결과입니다.",
  unwritten: (file) => `${file} 파일이 아직 없습니다.`,
  written: (file) =>
    `${file} 파일을 만들었습니다. "아직 작성하지 않았습니다"라고 적힌 줄을 지우고 함수를 완성한 뒤 저장하세요.`,
  faulty: "문제 파일에 오류가 있어 확인할 수 없습니다. 선생님께 알려 주세요.",
  hint: (number, of) => `힌트 ${number}/${of}`,
  since: ({ before, after, of }) =>
    before === after
      ? `지난번과 똑같이 ${of}점 만점에 ${after}점입니다.`
      : `지난번 이후: ${of}점 만점에 ${before}점 → ${after}점`,
  nothingNew: "없습니다",
  longest: (name, checks) => `가장 오래 걸린 테스트: ${name} (${checks}번 틀렸습니다)`,
  hidden: ({ cases, points }) => `채점할 때는 비공개 테스트 ${cases}개(${points}점)도 함께 실행합니다.`,
  next: (title) => `다음 문제: ${title}`,
  cell: (at) => `칸 ${at}`,
  askReset: (file, kept) => `${file} 파일을 처음부터 다시 시작할까요? 지금까지 쓴 내용은 ${kept} 파일에 남겨 둡니다.`,
  wasReset: (kept) => `처음부터 다시 시작합니다. 쓰던 내용은 ${kept} 파일에 있습니다.`,
  noEditor: (program) => `\`${program}\` 명령을 실행할 수 없습니다. 파일을 직접 열어 주세요.`,
  tried: (solved, of) => `${of}문제 중 ${solved}문제에서 공개 테스트를 모두 맞혔습니다`,
  askFolder: "solutions 안에 만들 자기 폴더의 이름을 정해 주세요.",
  notKept: (file) => `${file} 파일을 쓸 수 없어 이번 결과를 기억하지 못합니다`,
  more: (lines) => `↓ ${lines}줄 더`,
};
