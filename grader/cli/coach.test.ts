import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { describeWith } from "../testing/part.ts";
import { start, whenEnded } from "../testing/poolgrade.ts";
import { HAS_TERMINAL, type Seat, sit } from "../testing/terminal.ts";

const RIGHT = pooling("Number.NEGATIVE_INFINITY");
const WRONG = pooling("0");
const LOOP = "export function maxPool2d() { for (;;); }\n";

let course: TestCourse;
let file: string;
beforeEach(async () => {
  course = await testCourse();
  for (const name of ["anna", "ben", "이서연", "zoe"])
    rmSync(join(course.folder, "solutions", name), { recursive: true });
  const spec = readFileSync(join(course.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  const open = spec.replace("visibility: hidden", "visibility: public");
  await course.write("exercises/max-pool-2d/exercise.yaml", open);
  await course.write(
    "exercises/z-pool/exercise.yaml",
    open.replace("id: max-pool-2d", "id: z-pool").replace("Max pooling", "Another"),
  );
  await course.write("course.yaml", "format: poolgrade/course/v1\ntitle: { en: P, ko: 풀링 }\n");
  await course.write("solutions/min-ji/max-pool-2d.ts", WRONG);
  file = join(course.folder, "solutions/min-ji/max-pool-2d.ts");
});
afterEach(() => course.remove());

const save = (text: string) => writeFileSync(file, text);
const remembered = () => readFileSync(join(course.folder, ".poolgrade/state.txt"), "utf8");
const END = "\u001b[?7h\u001b[?25h\u001b[?1049l";

describeWith("a pseudo-terminal (`script` of util-linux)", HAS_TERMINAL, () => {
  let seat: Seat;
  const begin = async (...args: readonly string[]) => {
    seat = sit(course.folder, args);
    return seat.until("wrong values");
  };
  afterEach(() => seat.kill("SIGKILL"));

  it("`poolgrade` alone begins with the first exercise that is not done, and checks again on every save", async () => {
    await begin();
    save(RIGHT);
    await seat.until(/^Max pooling.*\n✓ Result {2}5\/5 {2}correct\n/);
    writeFileSync(`${file}~`, WRONG);
    renameSync(`${file}~`, file);
    await seat.until(/\n✗ Result {2}2\/5 {2}wrong values\n/);
    save(RIGHT);
    expect(await seat.until("✓ Result")).toMatch(
      /What took you longest: the-secret-case, which failed in 2 checks\.\n/,
    );
    seat.press("q");
    expect(await seat.ended).toMatchObject({ code: 0 });
    expect(remembered()).toBe("max-pool-2d 5/5 correct tries=4 failed=the-secret-case:2\n");
    seat = sit(course.folder, []);
    await seat.until("solutions/min-ji/z-pool.ts is not there yet.");
  });

  it("a key pressed while a check runs ends it, and its result is never shown", async () => {
    await begin();
    save(LOOP);
    await seat.until("any key stop");
    seat.press("h");
    await seat.until("Stopped. What is below is the result before.");
    save(RIGHT);
    await seat.until("✓ Result");
    seat.press("q");
    const { written } = await seat.ended;
    expect(written).not.toContain("time limit");
  });

  it("a save while a check runs is checked in its place", async () => {
    await begin();
    save(LOOP);
    await seat.until("any key stop");
    save(RIGHT);
    await seat.until("✓ Result");
  });

  it("hints come one at a time, and are counted", async () => {
    await begin("check", "max-pool-2d", "--watch");
    seat.press("h");
    expect(await seat.until("Hint 1 of 3")).not.toContain("Your maximum starts at 0");
    seat.press("h");
    expect(await seat.until("Hint 2 of 3")).toContain("Your maximum starts at 0");
    seat.press("h");
    expect(await seat.until("Hint 3 of 3")).toContain("right (2 × 2)   wrong (2 × 2)");
    seat.press("q");
    expect(await seat.ended).toMatchObject({ code: 5 });
    expect(remembered()).toContain(" hints=3 ");
  });

  it("one key changes the language, also with a Korean keyboard", async () => {
    await begin();
    seat.press("ㅏ");
    await seat.until("q 끝내기");
    seat.press("k");
    await seat.until("q quit");
  });

  it("starting over asks, and keeps what was written", async () => {
    await begin();
    seat.press("x");
    await seat.until(/What you have written is kept\s+in\s+\.poolgrade\/before-reset\/max-pool-2d\.ts\./);
    seat.press("n");
    await seat.until("h hint");
    expect(readFileSync(file, "utf8")).toBe(WRONG);
    seat.press("x");
    await seat.until("y yes, start over");
    seat.press("y");
    await seat.until(/not written yet.*\n.*Started over\./);
    expect(readFileSync(join(course.folder, ".poolgrade/before-reset/max-pool-2d.ts"), "utf8")).toBe(WRONG);
    expect(readFileSync(file, "utf8")).toContain('throw new Error("not written yet");');
  });

  it("the list leads to another exercise, whose file is written when that is asked for", async () => {
    await begin();
    seat.press("l");
    await seat.until("› ✗ max-pool-2d");
    seat.press("\u001b[B");
    await seat.until("› – z-pool");
    seat.press("\r");
    await seat.until("solutions/min-ji/z-pool.ts is not there yet.");
    expect(existsSync(join(course.folder, "solutions/min-ji/z-pool.ts"))).toBe(false);
    seat.press("s");
    await seat.until("Replace the line of solutions/min-ji/z-pool.ts");
    expect(existsSync(join(course.folder, "solutions/min-ji/z-pool.ts"))).toBe(true);
    writeFileSync(join(course.folder, "solutions/min-ji/z-pool.ts"), RIGHT);
    await seat.until("✓ Result");
  });

  it("the editor that the environment names gets the terminal, and gives it back", async () => {
    seat = sit(course.folder, [], { EDITOR: "sed -i 's/most = 0/most = -Infinity/'" });
    await seat.until("o open in editor");
    seat.press("o");
    await seat.until("✓ Result");
    expect(readFileSync(file, "utf8")).toContain("most = -Infinity");
  });

  it("an editor that is not there is named", async () => {
    seat = sit(course.folder, [], { VISUAL: "no-such-editor" });
    await seat.until("o open in editor");
    seat.press("o");
    await seat.until("`no-such-editor` could not be started.");
  });

  it("a file that is taken away is offered anew, and never written without being asked", async () => {
    await begin();
    rmSync(file);
    await seat.until("max-pool-2d.ts is not there yet.");
    expect(existsSync(file)).toBe(false);
    save(RIGHT);
    await seat.until("✓ Result");
  });

  it("who has no folder yet is asked for its name", async () => {
    rmSync(join(course.folder, "solutions"), { recursive: true });
    seat = sit(course.folder, []);
    await seat.hears("What is your folder in the solutions to be called?");
    seat.press("so-yeon\n");
    await seat.until("solutions/so-yeon/max-pool-2d.ts is not there yet.");
    seat.press("s");
    await seat.until("Replace the line");
    expect(readdirSync(join(course.folder, "solutions/so-yeon"))).toEqual(["max-pool-2d.ts"]);
  });

  it.each([
    ["q", 5],
    ["\u0003", 130],
  ])("%j gives the terminal back as it was", async (key, code) => {
    await begin();
    seat.press(key);
    const ended = await seat.ended;
    expect(ended.code).toBe(code);
    expect(ended.written).toContain(
      `${END}✗ Max pooling  2/5  wrong values\r\n1 of 2 cases correct, 1 wrong values\r\n`,
    );
  });
});

describe("without a terminal", () => {
  let child: ChildProcess;
  afterEach(() => child.kill("SIGKILL"));

  it("one result after another is printed, until the command is stopped", async () => {
    child = start(course.folder, ["check", "max-pool-2d", "--watch", "--poll"]);
    const ended = whenEnded(child);
    await printed("✗ Max pooling  2/5  wrong values");
    save(RIGHT);
    await printed("✓ Max pooling  5/5  correct");
    child.kill("SIGTERM");
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("\n  Since last time: 2 → 5 of 5 points.\n");
  });

  async function printed(text: string): Promise<void> {
    let all = "";
    for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
      all += chunk;
      if (all.includes(text)) return;
    }
    throw new Error(`it ended before it printed ${text}: ${all}`);
  }
});
