import type { Language, Text } from "../model/text.ts";
import { textIn } from "../report/locales/languages.ts";
import { markdownText } from "../report/text/escape.ts";

/** The README of a new course: for its students, and at the end for whoever grades. */
export function courseReadme(title: Text, ids: readonly string[], language: Language, node: number): string {
  return `# ${markdownText(textIn(language, title))}\n\n${TEXTS[language](ids, node)}`;
}

const TEXTS: Readonly<Record<Language, (ids: readonly string[], node: number) => string>> = {
  en: ([first = ""], node) => `[한국어](README.ko.md)

## For students

1. Install [Node](https://nodejs.org) ${node} or newer, and run \`npm install\` here.
2. See what there is to do, in order: \`npx poolgrade list\`. Read a task: \`npx poolgrade show ${first}\`. Begin it:
   \`npx poolgrade start ${first} --student my-name\` writes \`solutions/my-name/${first}.ts\`.
3. Check it as often as you like: \`npx poolgrade check ${first}\`.

## For whoever grades

\`\`\`sh
npx poolgrade grade            # grades everyone in solutions/ into reports/
npx poolgrade validate         # after a change to an exercise
npx poolgrade handout ../FOLDER  # the students' copy, without hidden cases
\`\`\`

\`course.yaml\` has the exercises' order and the language. \`staff.yaml\` is for you alone. If students are not to see the
hidden cases, keep this repository private, and give them what \`handout\` writes.
`,
  ko: ([first = ""], node) => `[English](README.md)

## 학생에게

1. [Node](https://nodejs.org) ${node} 이상을 설치한 뒤, 이 폴더에서 \`npm install\`을 실행하세요.
2. 어떤 문제가 있는지 차례대로 보세요. \`npx poolgrade list\` 과제는 \`npx poolgrade show ${first}\`로 읽고,
   \`npx poolgrade start ${first} --student my-name\`으로 시작하세요. \`solutions/my-name/${first}.ts\` 파일이 만들어집니다.
3. 결과를 확인하세요. 몇 번이든 실행해도 됩니다. \`npx poolgrade check ${first}\`

## 채점하는 분에게

\`\`\`sh
npx poolgrade grade            # solutions/의 모든 학생을 채점하여 reports/에 씁니다
npx poolgrade validate         # 문제를 고친 뒤에 확인합니다
npx poolgrade handout ../FOLDER  # 비공개 테스트를 뺀 학생용 사본을 만듭니다
\`\`\`

\`course.yaml\`에는 문제의 순서와 언어가 있습니다. \`staff.yaml\`은 채점하는 사람만 씁니다. 학생에게 비공개 테스트를 보이지
않으려면 이 저장소를 비공개로 두고, \`handout\`이 만든 사본을 나누어 주세요.
`,
};
