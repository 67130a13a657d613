import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { Call, Program, Session } from "../../model/program.ts";
import type { Run } from "../../model/run.ts";
import { openSandbox } from "../sandbox.ts";
import { PROGRAM } from "../testing/program.ts";
import { NOT_ASKED } from "./endings.ts";
import { ENDINGS_PER_PROGRAM } from "./limits.ts";
import { openSession } from "./session.ts";

const sandbox = await openSandbox("auto");
afterAll(() => sandbox.close());

const TIME_MS = 60;
const SPIN = "const spin = (ms: number) => { for (let i = 0, n = ms * 4e5, s = 0; i < n; i++) s += Math.sqrt(i); };";

/** A call with one number. */
const of = (value: number): Call => ({ inputs: [{ shape: [1], values: Float32Array.of(value) }], options: {} });
const many = (count: number, value = 1): readonly Call[] => Array.from({ length: count }, () => of(value));
const sizes = (calls: readonly Call[]) => calls.map(() => 1);

async function inSession<Value>(
  body: string,
  act: (session: Session) => Promise<Value>,
  timeMs = TIME_MS,
): Promise<Value> {
  const jail = sandbox.openJail();
  const source = `${SPIN}\nexport function pool(x: number[]): any { ${body} }`;
  const program: Program = { ...PROGRAM, source, limits: { timeMs, memoryMiB: 64 } };
  const session = jail.open(program);
  try {
    return await act(session);
  } finally {
    await session.close();
    await jail.close();
  }
}

const told = (run: Run) => ("notRun" in run ? `${run.kind}, not run` : run.kind);

describe("a program's calls together", () => {
  test("are counted, whoever asks: after so many endings the rest of the cases come to the same without being run", async () => {
    const calls = many(ENDINGS_PER_PROGRAM + 2);
    const runs = await inSession(
      "for (;;);",
      async (session) => [
        ...(await session.publicCases(calls.slice(0, 6), sizes(calls.slice(0, 6)))),
        ...(await session.hiddenCases(calls.slice(6), sizes(calls.slice(6)))),
      ],
      4 * TIME_MS,
    );
    expect(runs.map(told)).toEqual([
      ...Array(ENDINGS_PER_PROGRAM).fill("timed-out"),
      ...Array(2).fill("timed-out, not run"),
    ]);
  });

  test("share what time there is: of a function that is slow in every case, those at the end are not run", async () => {
    const calls = many(400);
    const runs = await inSession(
      `spin(${TIME_MS}); return x;`,
      (session) => session.publicCases(calls, sizes(calls)),
      4 * TIME_MS,
    );
    const kinds = runs.map(told);
    expect(kinds[0]).toBe("returned");
    expect(kinds.at(-1)).toBe("timed-out, not run");
    expect([...new Set(kinds)]).toEqual(["returned", "timed-out, not run"]);
  });

  test("are enough for as many cases as an exercise has, each of which takes much of its time", async () => {
    const calls = many(14);
    const runs = await inSession(
      `spin(${TIME_MS}); return x;`,
      (session) => session.publicCases(calls, sizes(calls)),
      8 * TIME_MS,
    );
    expect([...new Set(runs.map(told))]).toEqual(["returned"]);
  });
});

test("answers that came while the grader itself was held up are heard", async () => {
  const calls = many(12);
  const runs = await inSession(
    `spin(${TIME_MS}); return x;`,
    async (session) => {
      await session.publicCases([of(1)], [1]); // from here on the process is warm
      const running = session.publicCases(calls, sizes(calls));
      for (let turn = 0; turn < 3; turn++) await nextTurn();
      for (const begun = performance.now(); performance.now() - begun < 20 * TIME_MS; );
      return running;
    },
    4 * TIME_MS,
  );
  expect([...new Set(runs.map(told))]).toEqual(["returned"]);
});

describe("what is asked beyond the cases", () => {
  const asked = (body: string, calls: readonly Call[], more: readonly Call[]) =>
    inSession(body, async (session) => {
      const runs = await session.publicCases(calls, sizes(calls));
      const answers = [await session.ask(more), await session.ask(more)].flat();
      return { cases: runs.map(told), answers: answers.map(told), wasRefused: session.wasRefused() };
    });

  test("is answered when every case ends by itself", async () => {
    expect(await asked("return x;", many(2), many(2, 5))).toEqual({
      cases: ["returned", "returned"],
      answers: Array(4).fill("returned"),
      wasRefused: false,
    });
  });

  test("is not asked of a function that had to be ended in a case", async () => {
    const { answers, wasRefused } = await asked("if (x[0] === 2) for (;;); return x;", [of(1), of(2)], many(2, 5));
    expect([answers, wasRefused]).toEqual([Array(4).fill("lost"), true]);
  });

  test("ends for good once it had to be ended itself", async () => {
    const { answers, wasRefused } = await asked("if (x[0] === 3) for (;;); return x;", many(2), [of(5), of(3), of(5)]);
    expect([answers, wasRefused]).toEqual([["returned", "lost", "lost", "lost", "lost", "lost"], true]);
  });

  test("ends when its time is up, though every answer comes in time", async () => {
    const { answers, wasRefused } = await asked(
      `if (x[0] === 5) spin(${TIME_MS / 3}); return x;`,
      many(2),
      many(12, 5),
    );
    expect(answers[0]).toBe("returned");
    expect([answers.at(-1), wasRefused]).toEqual(["lost", true]);
  });

  test("is asked after hidden cases as if there had been none, in a process that never saw them", async () => {
    const body = "if (x[0] === 7) { for (;;) (globalThis as any).left = 1; } return [(globalThis as any).left ?? 0];";
    const answers = await inSession(body, async (session) => {
      await session.publicCases([of(1)], [1]);
      await session.hiddenCases([of(7)], [1]);
      return session.ask([of(1)]);
    });
    expect(answers).toMatchObject([{ kind: "returned", tensor: { values: Float64Array.of(0) } }]);
  });
});

describe("a question without an answer", () => {
  const sessionOf = (run: Run) => openSession({ run: async () => [run], isReusable: true, retire: () => {} });

  test.each<readonly [string, Run, boolean, boolean]>([
    ["is refused for want of time", NOT_ASKED, true, false],
    ["is lost to an internal error", { kind: "lost", reason: "the jail did not start" }, false, true],
  ])("%s", async (_, run, wasRefused, wasLost) => {
    const session = sessionOf(run);
    await session.ask([of(1)]);
    expect([session.wasRefused(), session.wasLost()]).toEqual([wasRefused, wasLost]);
  });
});

describe("results that are larger than their answers", () => {
  const shapes = (runs: readonly Run[]) =>
    runs.map((run) =>
      run.kind === "returned" ? run.tensor.shape : "shape" in run ? { shapeAlone: run.shape } : run.kind,
    );
  const returning = (body: string, calls: readonly Call[], size: number) =>
    inSession(
      body,
      (session) =>
        session.publicCases(
          calls,
          calls.map(() => size),
        ),
      2000,
    ).then(shapes);

  test("keep their shape alone beyond 16 times the largest answer", async () => {
    const body = "return Array.from({ length: x[0] }, () => Array(4).fill(0));";
    expect(await returning(body, [of(16), of(17)], 4)).toEqual([[16, 4], { shapeAlone: [17, 4] }]);
  });

  test("are kept until they are too large together", async () => {
    const body = "const row = Array(1000).fill(0); return Array.from({ length: x[0] }, () => row);";
    expect(await returning(body, [of(200), of(100), of(50), of(20)], 20_000)).toEqual([
      [200, 1000],
      { shapeAlone: [100, 1000] },
      [50, 1000],
      [20, 1000],
    ]);
  });
});
