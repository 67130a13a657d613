import type { ReadmeWords } from "./readme.ts";

export const README_EN: ReadmeWords = {
  title: "Exercises",
  steps: (example, node) => `[한국어](README.ko.md)

1. Install [Node](https://nodejs.org) ${node} or newer. In the folder of this repository, run

   \`\`\`sh
   npm install
   \`\`\`

2. Begin:

   \`\`\`sh
   npx poolgrade
   \`\`\`

   It asks what your folder is to be called, shows the first exercise that is not done, and checks your file at every save. The
   last line of the screen has the keys: for the file to begin with, for hints, and for the next exercise.

3. Or go step by step: see what there is to do, in order, read a task, and begin it under your name:

   \`\`\`sh
   npx poolgrade list
   npx poolgrade show ${example}
   npx poolgrade start ${example} --student my-name
   \`\`\`

   This writes \`solutions/my-name/${example}.ts\`, which is the file in \`skeletons/\`: the task at its head, and the function
   for you to write.

4. Check it as often as you like:

   \`\`\`sh
   npx poolgrade check ${example}
   \`\`\`

   For every case that fails you see which cells differ, where the window was, which numbers it held, and why the case
   exists. When you push, GitHub checks all your files in the same way, under *Actions*.`,
  hidden: `Some exercises have hidden cases. They are not in this repository; your instructor grades with them too.`,
  columns: ["exercise", "title", "function", "points"],
  points: (open, hidden) =>
    hidden === null
      ? String(open)
      : `${open}, and ${hidden.points} in ${hidden.cases} hidden ${hidden.cases === 1 ? "case" : "cases"}`,
  rules: `Your file has the name of the exercise and is directly in your folder. Its function begins with \`export function\`,
without \`default\`. It uses no \`import\` and nothing of Node or browsers except \`console.log\` and similar functions. It
returns plain arrays of numbers, and does not change the arrays that it is given.

\`poolgrade handout\` wrote this repository. What it renews is listed in \`.poolgrade/handout.json\`; your folder in
\`solutions/\` is yours. \`.poolgrade/state.txt\` remembers what you have done; commit it with your work.`,
};
