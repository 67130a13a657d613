import type { ReadmeWords } from "./readme.ts";

export const README_KO: ReadmeWords = {
  title: "연습 문제",
  steps: (example, node) => `[English](README.md)

1. [Node](https://nodejs.org) ${node} 이상을 설치한 뒤, 이 저장소 폴더에서 다음을 실행하세요.

   \`\`\`sh
   npm install
   \`\`\`

2. 시작하세요.

   \`\`\`sh
   npx poolgrade
   \`\`\`

   자기 폴더의 이름을 물은 뒤, 아직 풀지 않은 첫 문제를 보여 주고 파일을 저장할 때마다 바로 확인합니다. 화면 맨 아랫줄에 쓸 수 있는
   키가 나옵니다. 시작할 파일을 만들고, 힌트를 받고, 다음 문제로 갈 수 있습니다.

3. 한 단계씩 해도 됩니다. 어떤 문제가 있는지 차례대로 보고, 과제를 읽은 뒤, 자기 이름으로 시작하세요.

   \`\`\`sh
   npx poolgrade list --lang ko
   npx poolgrade show ${example} --lang ko
   npx poolgrade start ${example} --student my-name --lang ko
   \`\`\`

   \`solutions/my-name/${example}.ts\` 파일이 만들어집니다. \`skeletons/\`에 있는 것과 같은 파일로, 맨 위에 과제가 있습니다. 그 아래의
   함수를 완성하세요.

4. 결과를 확인하세요. 몇 번이든 실행해도 됩니다.

   \`\`\`sh
   npx poolgrade check ${example} --lang ko
   \`\`\`

   틀린 테스트마다 어느 칸이 다른지, 윈도우가 어디에 있었는지, 그 안의 수가 무엇이었는지, 그 테스트가 왜 있는지를 알려
   줍니다. GitHub에 push하면 *Actions*에서 모든 파일을 똑같이 확인합니다.`,
  hidden: `비공개 테스트가 있는 문제도 있습니다. 비공개 테스트는 이 저장소에 없으며, 강사가 채점할 때 함께 실행합니다.`,
  columns: ["연습 문제", "제목", "함수", "점수"],
  points: (open, hidden) =>
    hidden === null ? `${open}점` : `${open}점 + 비공개 테스트 ${hidden.cases}개 ${hidden.points}점`,
  rules: `파일은 자기 폴더 바로 아래에 두고 연습 문제의 이름을 붙입니다. 함수는 \`default\` 없이 \`export function\`으로 선언합니다.
\`import\`는 쓸 수 없고, \`console.log\` 같은 출력 함수 말고는 Node나 브라우저에만 있는 것도 쓸 수 없습니다. 숫자로 이루어진
일반 배열을 반환하고, 입력으로 받은 배열은 바꾸지 않습니다.

이 저장소는 \`poolgrade handout\`이 만들었습니다. 새로 고치는 파일은 \`.poolgrade/handout.json\`에 적혀 있고,
\`solutions/\`에 있는 자기 폴더는 건드리지 않습니다. \`.poolgrade/state.txt\`에는 푼 내용이 적히니, 작성한 파일과 함께 커밋하세요.`,
};
