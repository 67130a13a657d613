import type { Language } from "../../model/text.ts";
import type { Tone } from "../access/view.ts";
import { enPage } from "./en-page.ts";
import { koPage } from "./ko-page.ts";
import type { Sentence } from "./sentence.ts";

/** The words of pages alone: for their controls and drawings. */
export type PageWords = {
  readonly report: string;
  readonly correctCases: (correct: number, of: number) => string;
  readonly cases: string;
  /** If there are hidden ones as well. */
  readonly publicCases: string;
  readonly expectedIsYours: string;
  readonly skip: string;
  readonly skipToNext: string;
  readonly file: string;
  readonly sourceCut: string;
  readonly diagnosis: string;
  readonly laws: string;
  readonly hiddenCases: string;
  readonly whyHidden: string;
  readonly whyWithheld: string;
  readonly tooLarge: (name: string, shape: string) => string;
  readonly lesson: string;
  /** Of an exercise that is right. */
  readonly shown: string;
  readonly allRight: (cases: { readonly open: number; readonly hidden: number }) => string;
  readonly picturesAgain: string;
  readonly goOn: string;
  readonly others: string;
  readonly original: string;
  /** The input after its shift. */
  readonly shifted: string;
  /** How a picture was pooled. */
  readonly tone: (tone: Tone) => string;
  readonly pool: (pool: { readonly size: readonly number[]; readonly strides: readonly number[] }) => string;
  readonly maxMinusAverage: string;
  readonly explorePicture: string;
  /** The window of a place of a picture: its first and last rows, and columns. */
  readonly pictureWindow: (place: string, rows: Span, columns: Span) => string;
  /** A border between two pictures that can be moved: what is on its sides, and what a screen reader says. */
  readonly wipe: (left: string, right: string) => string;
  readonly wiped: (left: string, right: string, percent: number) => string;
  readonly differenceMap: string;
  readonly differenceMapAlt: string;
  readonly window: string;
  readonly explore: string;
  readonly legend: string;
  readonly padding: string;
  readonly paddingLegend: string;
  readonly axis: (axis: number) => string;
  readonly slices: string;
  readonly cell: (cell: SpokenCell) => string;
  readonly working: (working: Working) => Sentence;
  readonly wrongCells: (count: number) => string;
  readonly stepper: string;
  readonly first: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly footer: string;
};

/** The first and the last index. */
type Span = readonly [first: number, last: number];

/** A cell as a screen reader reads it; unknown parts are null. */
export type SpokenCell = {
  readonly place: string;
  readonly expected: string;
  readonly actual: string | null;
  readonly isWrong: boolean;
};

/** The arithmetic of one cell: `arithmetic` ends with the expected value. */
type Working = Pick<SpokenCell, "place" | "actual" | "isWrong"> & { readonly arithmetic: string };

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: enPage("yours"),
  ko: koPage("내 결과"),
};
