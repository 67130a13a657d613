import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A separate folder with a small course and a small class, and a way to remove it. */
export type TestCourse = {
  readonly folder: string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** One exercise with a public, a hidden and a dated case, and four students. */
export async function testCourse(): Promise<TestCourse> {
  const folder = await mkdtemp(join(tmpdir(), "poolgrade-course-"));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write("exercises/max-pool-2d/exercise.yaml", SPEC);
  await write("solutions/anna/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
  await write("solutions/ben/max-pool-2d.ts", pooling("0"));
  await write("solutions/이서연/max-pool-2d.ts", "export function maxPool2d(x) { return x; }\n");
  await write("solutions/zoe/notes.txt", "nothing handed in\n");
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The plain loops, with the running maximum starting at `start`. */
export function pooling(start: string): string {
  return `export function maxPool2d(x: number[][], options: { poolSize: [number, number]; strides: [number, number] }): number[][] {
  const { poolSize: [height, width], strides: [down, right] } = options;
  const out: number[][] = [];
  for (let top = 0; top + height <= x.length; top += down) {
    const row: number[] = [];
    for (let left = 0; left + width <= x[0].length; left += right) {
      let most = ${start};
      for (let i = 0; i < height; i++) for (let j = 0; j < width; j++) most = Math.max(most, x[top + i][left + j]);
      row.push(most);
    }
    out.push(row);
  }
  return out;
}
`;
}

const SPEC = `format: poolgrade/exercise/v1
id: max-pool-2d
title: { en: Max pooling, ko: 최대 풀링 }
brief: { en: Pool it., ko: 풀링하세요. }
function: maxPool2d
op: max-pool
layout: matrix
cases:
  - id: lesson
    why: { en: The lesson's own matrix., ko: 수업의 예제 행렬입니다. }
    input: [[1, 3, 2, 1], [2, 9, 1, 1], [1, 3, 2, 3], [2, 6, 1, 2]]
    options: { poolSize: 2 }
    expected: [[9, 2], [6, 3]]
    points: 2
  - id: the-secret-case
    why: { en: A secret reason., ko: 비밀 이유입니다. }
    input: [[-1234.5, -2345.5], [-3456.5, -4567.5]]
    options: { poolSize: 2 }
    points: 3
    visibility: hidden
  - id: the-later-case
    why: { en: A later reason., ko: 나중 이유입니다. }
    input: [[-77.25, -88.25, -99.5, -66.75]]
    options: { poolSize: [1, 2], strides: [1, 3] }
    points: 1
    visibility: { after: "2999-01-01T00:00:00+09:00" }
`;
