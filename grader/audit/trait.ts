import type { LayoutName } from "../model/layout.ts";
import type { Call } from "../model/program.ts";
import { at } from "../numeric/shape.ts";
import { LAYOUTS } from "../ops/layout.ts";

/** A trait of a case: a word for its id, and a sentence on why the case exists. */
export type Trait = { readonly word: string; readonly en: string; readonly ko: string };

/** The special traits of a call, the most telling first. */
export function traitsOf(call: Call, layout: LayoutName): readonly Trait[] {
  const facts = factsOf(call, layout);
  return [...ROWS.filter(({ holds }) => holds(facts)), SMALL];
}

type Facts = {
  readonly values: readonly number[];
  readonly poolSize: readonly number[];
  readonly strides: readonly number[];
  readonly isPadded: boolean;
  readonly images: number;
  readonly channels: number;
};

const ROWS: readonly (Trait & { readonly holds: (facts: Facts) => boolean })[] = [
  {
    word: "negative",
    en: "Every number is below zero.",
    ko: "모든 수가 0보다 작습니다.",
    holds: ({ values }) => values.every((value) => value < 0),
  },
  {
    word: "gaps",
    en: "The stride is larger than the window, so there may be cells between two windows.",
    ko: "스트라이드가 윈도우보다 커서 두 윈도우 사이에 어느 윈도우에도 들지 않는 칸이 생길 수 있습니다.",
    holds: ({ poolSize, strides }) => compare(strides, poolSize) === "larger",
  },
  {
    word: "overlap",
    en: "The stride is smaller than the window, so neighbouring windows overlap.",
    ko: "스트라이드가 윈도우보다 작아서 이웃한 윈도우가 서로 겹칩니다.",
    holds: ({ poolSize, strides }) => compare(strides, poolSize) === "smaller",
  },
  {
    word: "uneven",
    en: "Window or stride differ between down and across, so height and width must not be mixed up.",
    ko: "윈도우나 스트라이드가 세로와 가로에서 서로 다르므로 높이와 너비를 혼동하면 안 됩니다.",
    holds: ({ poolSize, strides }) => [poolSize, strides].some((sizes) => new Set(sizes).size > 1),
  },
  {
    word: "padded",
    en: "Windows at the edge may reach beyond the input.",
    ko: "가장자리의 윈도우는 입력 밖으로 나갈 수 있습니다.",
    holds: ({ isPadded }) => isPadded,
  },
  {
    word: "images",
    en: "Every image has a result of its own.",
    ko: "결과는 이미지마다 따로 나옵니다.",
    holds: ({ images }) => images > 1,
  },
  {
    word: "channels",
    en: "Every channel has a result of its own.",
    ko: "결과는 채널마다 따로 나옵니다.",
    holds: ({ channels }) => channels > 1,
  },
];

/** Along all axes; null if they are equal, or larger along one axis and smaller along another. */
function compare(strides: readonly number[], poolSize: readonly number[]): "larger" | "smaller" | null {
  const differences = strides.map((stride, axis) => stride - at(poolSize, axis));
  if (differences.every((difference) => difference === 0)) return null;
  if (differences.every((difference) => difference >= 0)) return "larger";
  return differences.every((difference) => difference <= 0) ? "smaller" : null;
}

/** The fallback, true of every case. */
const SMALL: Trait = {
  word: "small",
  en: "It is small enough to be worked out by hand.",
  ko: "손으로 계산해 볼 수 있을 만큼 작은 입력입니다.",
};

function factsOf({ inputs, options }: Call, layout: LayoutName): Facts {
  const { shape, values } = at(inputs, 0);
  const { axes } = LAYOUTS[layout];
  const lengthOf = (axis: string) => (shape.length === axes.length ? (shape[axes.indexOf(axis)] ?? 1) : 1);
  const numbers = (name: string) => {
    const value = options[name];
    return typeof value === "object" ? value : [];
  };
  return {
    values: [...values],
    poolSize: numbers("poolSize"),
    strides: numbers("strides"),
    isPadded: options.padding === "same",
    images: lengthOf("images"),
    channels: lengthOf("channels"),
  };
}
