import { commandLine } from "./ko-command-line.ts";
import { nameList } from "./name-list.ts";
import type { Held, Told, UsageWords } from "./usage-words.ts";

/** What users are told of their own mistakes on the command line, in Korean: no particle follows a name. */
export const usage: UsageWords = {
  help: "도움말",
  unknownExercise: ({ name, folder, near, known }) =>
    told(
      `${folder} 폴더에 ${name} 문제가 없습니다`,
      near === null ? `다음 문제가 있습니다: ${plain(known)}` : meant(near),
    ),
  unknownStudent: ({ name, folder, near, known, has }) => {
    const what = { "handed in": "학생이", "a report": "학생의 채점 결과가" }[has];
    const others = known.length === 0 ? null : `다음 학생이 있습니다: ${quoted(known)}`;
    return told(`${folder} 폴더에 ${name} ${what} 없습니다`, near === null ? others : meant(near));
  },
  unknownMisconception: ({ name, near, list }) =>
    told(`${name} 항목이 없습니다`, near === null ? `\`${list}\` 명령으로 전체 목록을 볼 수 있습니다` : meant(near)),
  noFolder: ({ name, parent, near, base, option }) =>
    told(`${parent} 안에 ${name} 폴더가 없습니다`, near === null ? standThere(base, option) : meant(near)),
  notAFolder: ({ folder, holds, option }) =>
    told(`폴더가 아닙니다: ${folder}`, `${option} 옵션으로 ${HELD[holds]} 폴더를 지정하세요`),
  notToBeRead: (folder) => told(`${folder} 폴더를 읽을 권한이 없습니다`, "폴더의 권한을 바꾸세요"),
  unreadable: ({ folder, code, base, option }) =>
    told(`${folder} 폴더를 읽을 수 없습니다: ${code}`, standThere(base, option)),
  oneExercise: ({ folder, above }) =>
    told(`${folder} 폴더에는 한 문제만 들어 있습니다`, `그 위의 폴더를 지정하세요: --exercises ${above}`),
  noExercise: ({ folder, names, spec }) =>
    told(
      `${folder} 폴더에 문제가 없습니다: ${names.length === 0 ? "폴더가 비어 있습니다" : `들어 있는 것은 ${plain(names)}`}`,
      `문제마다 ${spec} 파일이 든 폴더가 있습니다. 그 폴더들이 모여 있는 곳을 --exercises 옵션으로 지정하세요`,
    ),
  noFile: ({ name, folder, near, names }) =>
    told(
      `${folder} 폴더에 ${name} 파일이 없습니다`,
      near.length > 0
        ? meant(...near)
        : names.length === 0
          ? "폴더가 비어 있습니다"
          : `폴더에 있는 것: ${quoted(names)}`,
    ),
  noOwnFile: ({ name, here, solutions, students, id }) => {
    const where = `${here} 폴더에 ${name} 파일이 없고,`;
    const command = `poolgrade check ${id} FILE`;
    if (students === null) return told(`${where} ${solutions} 폴더도 없습니다`, `파일을 지정하세요: ${command}`);
    if (students.length === 0) return told(`${where} ${solutions} 폴더에 학생 폴더도 없습니다`, null);
    return told(
      `${where} ${solutions} 폴더에는 여러 학생의 폴더가 있습니다: ${quoted(students)}`,
      `누구의 파일인지 --student NAME 옵션으로 알려 주거나 파일을 지정하세요: ${command}`,
    );
  },
  ofNoExercise: ({ file, lines, line, near, known }) =>
    told(
      `${file} 파일의 이름과 같은 문제가 없습니다. 어느 문제의 파일인지 알려 주세요`,
      lines.length > 0
        ? lines.join(" 또는 ")
        : `${line} (${near === null ? `있는 문제: ${plain(known)}` : meant(near)})`,
    ),
  ofOther: ({ file, exported, ids, wanted, id, line }) =>
    told(
      `${file} 파일에는 ${id} 문제의 \`${wanted}\` 함수가 없고, ${ids.join(", ")} 문제의 \`${exported}\` 함수가 있습니다`,
      line,
    ),
  manyExercises: (folder) => told(`${folder} 폴더에는 여러 문제가 있습니다. 그중 하나를 지정하세요`, null),
  handedIn: ({ file, folder }) =>
    told(
      `${file} 파일이 제출물 폴더(${folder}) 안에 있습니다. 제출된 수업 설정 파일은 사용하지 않습니다`,
      "그 파일을 지우거나 수업의 폴더로 이동하세요",
    ),
  thereAlready: (file) => told(`${file} 파일이 이미 있어 그대로 두었습니다`, null),
  whoseFolder: ({ solutions, folders, line }) =>
    told(
      `${solutions} 폴더에 ${folders.length === 0 ? "학생의 폴더가 없습니다" : `여러 학생의 폴더가 있습니다: ${quoted(folders)}`}`,
      `어느 폴더를 쓸지 이름으로 알려 주세요: ${line}`,
    ),
  noFolderName: (name) => told(`폴더 이름으로 쓸 수 없습니다: ${name}`, null),
  swallowed: ({ options, line }) =>
    told(
      `앞에 \`--\` 표시가 없어서 npm이 ${options.join(", ")} 옵션을 자기 것으로 받아들였습니다. 아무것도 실행하지 않았습니다`,
      `이렇게 입력하세요: \`${line}\``,
    ),
  commandLine,
  seeHelp: "(--help를 붙이면 옵션을 볼 수 있습니다)",
  stopped: (hasWritten) =>
    `중단했습니다. ${hasWritten ? "이미 완성된 파일은 온전합니다" : "아무것도 저장하지 않았습니다"}`,
  mustBeCalled: (name) => `채점을 받으려면 파일 이름을 ${name}(으)로 바꾸어야 합니다`,
};

const HELD: Readonly<Record<Held, string>> = { exercises: "문제", "hand-ins": "제출물" };

function told(message: string, help: string | null): Told {
  return { message, help };
}

function meant(...names: readonly string[]): string {
  return `혹시 이것인가요? ${names.join(", ")}`;
}

function standThere(base: string, option: string): string {
  return `${base} 폴더가 있는 곳으로 이동하거나 ${option} 옵션으로 지정하세요`;
}

function plain(names: readonly string[]): string {
  return nameList(names, (left) => ` 외 ${left}개`);
}

function quoted(names: readonly string[]): string {
  return nameList(names, (left) => ` 외 ${left}개`, JSON.stringify);
}
