import { describe, expect, test } from "vitest";
import { meantFor } from "./meant-for.ts";

const EXERCISES = [
  { id: "max-pool-2d", functionName: "maxPool2d", title: { en: "Max pooling", ko: "최대 풀링" } },
  { id: "max-pool-1d", functionName: "maxPool1d", title: { en: "Max pooling of a signal", ko: "신호의 최대 풀링" } },
  { id: "batch-max-pool", functionName: "maxPoolBatch", title: { en: "A batch", ko: "배치" } },
  { id: "photo-max-pool", functionName: "maxPoolImage", title: { en: "A photo", ko: "사진의 최대 풀링" } },
  { id: "photo-avg-pool", functionName: "avgPoolImage", title: { en: "A photo", ko: "사진의 평균 풀링" } },
  { id: "unread" },
];

describe("a file has the exercise's name", () => {
  test.each([
    ["max-pool-2d.js", "max-pool-2d"],
    ["max-pool-2d.tsx", "max-pool-2d"],
    ["max-pool-2d.mts", "max-pool-2d"],
    ["max-pool-2d.ts.txt", "max-pool-2d"],
    ["max-pool-2d", "max-pool-2d"],
    ["MAX-POOL-2D.TS", "max-pool-2d"],
    ["Max-Pool-2d.ts", "max-pool-2d"],
    ["maxPool2d.ts", "max-pool-2d"],
    ["max_pool_2d.ts", "max-pool-2d"],
    ["max pool 2d.ts", "max-pool-2d"],
    ["maxPoolImage.ts", "photo-max-pool"],
    ["max-pool-2d (1).ts", "max-pool-2d"],
    ["max-pool-2d(12).ts", "max-pool-2d"],
    ["max-pool-2d copy.ts", "max-pool-2d"],
    ["max-pool-2d copy 2.ts", "max-pool-2d"],
    ["Copy of max-pool-2d.ts", "max-pool-2d"],
    ["max-pool-2d - 복사본.ts", "max-pool-2d"],
    ["max-pool-2d의 사본.ts", "max-pool-2d"],
    ["src/max-pool-2d.ts", "max-pool-2d"],
    ["max-pool-2d/index.ts", "max-pool-2d"],
    ["max-pool-2d/src/main.ts", "max-pool-2d"],
    ["max-pool-2d.zip", "max-pool-2d"],
    ["max-pool-2d.tar.gz", "max-pool-2d"],
    ["최대풀링.ts", "max-pool-2d"],
    ["최대 풀링.ts".normalize("NFD"), "max-pool-2d"],
    ["unread.js", "unread"],
  ])("%s", (path, exercise) => {
    expect(meantFor(path, EXERCISES)).toEqual({ exercise, isNear: false });
  });
});

describe("a file has almost the exercise's name", () => {
  test.each([
    ["max-pol-2d.ts", "max-pool-2d"],
    ["maxpooling2d.ts", "max-pool-2d"],
    ["kim_12345_67_max-pool-2d.ts", "max-pool-2d"],
    ["max-pool-2d-final.ts", "max-pool-2d"],
    ["week1-batch-max-pool.ts", "batch-max-pool"],
    ["photo-max-pol.ts", "photo-max-pool"],
  ])("%s", (path, exercise) => {
    expect(meantFor(path, EXERCISES)).toEqual({ exercise, isNear: true });
  });
});

describe("a file has no exercise's name, or that of two", () => {
  test.each(["README.md", "notes.txt", "homework.zip", "max-pool-3d.ts", "a-photo.ts", "a.ts", ".ts", "1.ts"])(
    "%s",
    (path) => {
      expect(meantFor(path, EXERCISES)).toBeNull();
    },
  );
});
