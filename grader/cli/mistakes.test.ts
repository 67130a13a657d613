import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";

const KOREAN = { LC_ALL: "ko_KR.UTF-8" };

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await course.write("half/max-pool-2d.ts", pooling("0"));
  await course.write("half/my-pool.ts", pooling("0"));
  await course.write("half/lone.ts", "export const nothing = 1;\n");
  await course.write("korean/course.yaml", "format: poolgrade/course/v1\ntitle: { en: P, ko: 풀링 }\nlanguage: ko\n");
  await course.write("korean/exercises/a/notes.txt", "");
});
afterAll(() => course.remove());

const told = async (args: readonly string[], env: NodeJS.ProcessEnv = KOREAN, folder = ".") => {
  const { code, stdout, stderr } = await poolgrade(`${course.folder}/${folder}`, args, env);
  expect([code, stdout]).toEqual([2, ""]);
  return stderr.replace(/^course: .*\n/, "").replaceAll(course.folder, "…");
};

describe("a learner's mistake on the command line is told in Korean where the terminal is Korean:", () => {
  it.each<[string, string[], string[]]>([
    [
      "an exercise that is not there",
      ["show", "max-pol-2d"],
      ["poolgrade: exercises 폴더에 `max-pol-2d` 문제가 없습니다", "  도움말: 혹시 이것인가요? `max-pool-2d`"],
    ],
    [
      "one that is like no other",
      ["show", "something-else"],
      ["poolgrade: exercises 폴더에 `something-else` 문제가 없습니다", "  도움말: 다음 문제가 있습니다: max-pool-2d"],
    ],
    [
      "a student who has handed in nothing",
      ["list", "--student", "Be"],
      ["poolgrade: solutions 폴더에 `Be` 학생이 없습니다", "  도움말: 혹시 이것인가요? `ben`"],
    ],
    [
      "an option that is not there",
      ["check", "max-pool-2d", "--jsn"],
      ["오류: --jsn 옵션은 없습니다", "(혹시 이것인가요? --json)", "(--help를 붙이면 옵션을 볼 수 있습니다)"],
    ],
    [
      "an option without its value",
      ["check", "max-pool-2d", "--student"],
      ["오류: --student <name> 옵션의 값이 없습니다", "(--help를 붙이면 옵션을 볼 수 있습니다)"],
    ],
    [
      "a value that is none of its choices",
      ["check", "max-pool-2d", "--sandbox", "none"],
      [
        "오류: --sandbox <level> 옵션의 값으로 'none' 대신 다음 가운데 하나를 쓰세요: auto, strict, weak",
        "(--help를 붙이면 옵션을 볼 수 있습니다)",
      ],
    ],
    [
      "no exercise at all",
      ["check"],
      ["오류: <exercise> 자리가 비어 있습니다", "(--help를 붙이면 옵션을 볼 수 있습니다)"],
    ],
    [
      "too many words",
      ["show", "a", "b"],
      [
        "오류: show 명령에 쓴 단어가 너무 많습니다. 1개까지 쓸 수 있는데 2개를 썼습니다",
        "(--help를 붙이면 옵션을 볼 수 있습니다)",
      ],
    ],
    [
      "a command that is not there",
      ["chek"],
      ["오류: chek 명령은 없습니다", "(혹시 이것인가요? check)", "(--help를 붙이면 옵션을 볼 수 있습니다)"],
    ],
    [
      "a file that is not there",
      ["check", "max-pool-2d", "half/max-pool.ts"],
      ["poolgrade: half 폴더에 `max-pool.ts` 파일이 없습니다", "  도움말: 혹시 이것인가요? `half/my-pool.ts`"],
    ],
    [
      "a file whose name is no exercise's",
      ["check", "half/my-pool.ts"],
      [
        "poolgrade: `half/my-pool.ts` 파일의 이름과 같은 문제가 없습니다. 어느 문제의 파일인지 알려 주세요",
        "  도움말: poolgrade check max-pool-2d half/my-pool.ts",
      ],
    ],
    [
      "a file that is for no exercise",
      ["check", "half/lone.ts"],
      [
        "poolgrade: `half/lone.ts` 파일의 이름과 같은 문제가 없습니다. 어느 문제의 파일인지 알려 주세요",
        "  도움말: poolgrade check EXERCISE half/lone.ts (있는 문제: max-pool-2d)",
      ],
    ],
    [
      "no file of the exercise, and several students",
      ["check", "max-pool-2d"],
      [
        'poolgrade: … 폴더에 max-pool-2d.ts 파일이 없고, solutions 폴더에는 여러 학생의 폴더가 있습니다: "anna", "ben", "zoe", "이서연"',
        "  도움말: 누구의 파일인지 --student NAME 옵션으로 알려 주거나 파일을 지정하세요: poolgrade check max-pool-2d FILE",
      ],
    ],
    [
      "no file of the exercise, and no hand-ins",
      ["check", "max-pool-2d", "--solutions", "nowhere"],
      [
        "poolgrade: … 폴더에 max-pool-2d.ts 파일이 없고, nowhere 폴더도 없습니다",
        "  도움말: 파일을 지정하세요: poolgrade check max-pool-2d FILE",
      ],
    ],
    [
      "a folder of exercises that is not there",
      ["list", "--exercises", "exercise"],
      ["poolgrade: … 안에 `exercise` 폴더가 없습니다", "  도움말: 혹시 이것인가요? `exercises`"],
    ],
    [
      "a folder without exercises",
      ["list", "--exercises", "half"],
      [
        "poolgrade: `half` 폴더에 문제가 없습니다: 들어 있는 것은 lone.ts, max-pool-2d.ts, my-pool.ts",
        "  도움말: 문제마다 `exercise.yaml` 파일이 든 폴더가 있습니다. 그 폴더들이 모여 있는 곳을 --exercises 옵션으로 지정하세요",
      ],
    ],
    [
      "the folder of one exercise",
      ["list", "--exercises", "exercises/max-pool-2d"],
      [
        "poolgrade: `exercises/max-pool-2d` 폴더에는 한 문제만 들어 있습니다",
        "  도움말: 그 위의 폴더를 지정하세요: --exercises exercises",
      ],
    ],
    [
      "a file that is there already",
      ["start", "max-pool-2d", "--student", "ben"],
      ["poolgrade: solutions/ben/max-pool-2d.ts 파일이 이미 있어 그대로 두었습니다"],
    ],
    [
      "a folder that cannot be one",
      ["start", "max-pool-2d", "--student", "../ben"],
      ["poolgrade: 폴더 이름으로 쓸 수 없습니다: `../ben`"],
    ],
    [
      "no folder of one's own",
      ["start", "max-pool-2d"],
      [
        'poolgrade: solutions 폴더에 여러 학생의 폴더가 있습니다: "anna", "ben", "zoe", "이서연"',
        "  도움말: 어느 폴더를 쓸지 이름으로 알려 주세요: npm run poolgrade -- start max-pool-2d --student NAME",
      ],
    ],
    [
      "a misconception that is not there",
      ["explain", "max-form-zero"],
      ["poolgrade: `max-form-zero` 항목이 없습니다", "  도움말: 혹시 이것인가요? `max-from-zero`"],
    ],
  ])("%s", async (_, args, lines) => {
    expect((await told(args)).trimEnd().split("\n")).toEqual(lines);
    expect(await told(args, {})).not.toMatch(/습니다|혹시/);
  });
});

it("the course's language goes before the terminal's, and `--lang` before both", async () => {
  const args = ["show", "nothing"];
  expect(await told(args, { LC_ALL: "C" }, "korean")).toMatch(/[가-힣]/);
  expect(await told([...args, "--lnag"], { LC_ALL: "C" }, "korean")).toMatch(/^오류: --lnag 옵션은 없습니다\n/);
  expect(await told([...args, "--lang", "en"], KOREAN, "korean")).not.toMatch(/[가-힣]/);
});

it("instructors' commands tell mistakes in English, whatever the terminal's language", async () => {
  expect(await told(["grade", "--exercise", "max-pol-2d"])).toBe(
    "poolgrade: no exercise is called `max-pol-2d` in exercises\n  help: did you mean `max-pool-2d`?\n",
  );
  expect(await told(["grade", "--nothing"])).toBe(
    "error: unknown option '--nothing'\n(run with --help to see the options)\n",
  );
});
