/* Records the coach on a real terminal, for the documents: `node grader/testing/record-coach.ts`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "../model/text.ts";
import { pooling } from "./course.ts";
import { EXERCISES } from "./small-course.ts";
import { sit } from "./terminal.ts";
import { type Shot, terminalSvg } from "./terminal-svg.ts";

const IMAGES = join(EXERCISES, "..", "docs", "images");

/** What the screen shows when the result is there, by language. */
const SAID: Readonly<
  Record<
    Language,
    {
      readonly wrong: string;
      readonly right: string;
      readonly hint: string;
      readonly cause: string;
      readonly title: string;
    }
  >
> = {
  en: {
    wrong: "6/14",
    right: "14/14",
    hint: "Which starting value",
    cause: "Your maximum starts at 0",
    title: "The coach: a wrong function, a hint, its cause, the window of a wrong cell, and the right one",
  },
  ko: {
    wrong: "6/14",
    right: "14/14",
    hint: "초깃값은 무엇일까요",
    cause: "최댓값의 초깃값이 0",
    title: "코치: 틀린 함수, 힌트, 원인, 틀린 칸의 윈도우, 그리고 올바른 함수",
  },
};

for (const [language, name] of [
  ["en", "coach.svg"],
  ["ko", "coach.ko.svg"],
] as const)
  writeFileSync(join(IMAGES, name), terminalSvg(await shotsIn(language), SAID[language].title));

async function shotsIn(language: Language): Promise<readonly Shot[]> {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-coach-"));
  const file = join(folder, "solutions/me/max-pool-2d.ts");
  const said = SAID[language];
  for (const id of ["max-pool-2d", "avg-pool-2d"])
    cpSync(join(EXERCISES, id), join(folder, "exercises", id), { recursive: true });
  writeFileSync(
    join(folder, "course.yaml"),
    `format: poolgrade/course/v1\ntitle: { en: Pooling, ko: 풀링 }\nlanguage: ${language}\nparts:\n  - { title: { en: Pooling, ko: 풀링 }, exercises: [max-pool-2d, avg-pool-2d] }\n`,
  );
  mkdirSync(join(folder, "solutions/me"), { recursive: true });
  writeFileSync(file, pooling("0"));
  const seat = sit(folder, ["check", "max-pool-2d", "--watch"], {
    NO_COLOR: "",
    CI: undefined,
    TERM: "xterm-256color",
  });
  const shots: Shot[] = [];
  const shoot = async (shown: string | RegExp, seconds: number) => {
    await seat.until(shown);
    shots.push({ lines: seat.lines(), seconds });
  };
  await shoot(said.wrong, 4);
  seat.press("h");
  await shoot(said.hint, 3);
  seat.press("h");
  await shoot(said.cause, 4);
  seat.press("w");
  await shoot(new RegExp(`^(?!.*${said.hint})`, "s"), 3);
  writeFileSync(file, pooling("Number.NEGATIVE_INFINITY"));
  await shoot(said.right, 5);
  seat.press("q");
  await seat.ended;
  rmSync(folder, { recursive: true });
  return shots;
}
