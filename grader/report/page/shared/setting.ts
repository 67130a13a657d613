import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Text } from "../../../model/text.ts";
import { textIn, WORDS } from "../../locales/languages.ts";
import { PAGE_WORDS, type PageWords } from "../../locales/page-words.ts";
import type { Words } from "../../locales/words.ts";
import type { Stage } from "./stage.ts";

/** For how many failing cases of an exercise a still page shows everything, and draws the grids. */
export type Detail = { readonly written: number; readonly drawn: number };

/** The settings shared by every part of a page. */
export type Setting = {
  readonly language: Language;
  readonly words: Words;
  readonly pageWords: PageWords;
  readonly stage: Stage;
  /** Whether staff read it; otherwise a student does. */
  readonly isForStaff: boolean;
  /** Whether no other file is beside it. */
  readonly standsAlone: boolean;
  /** How much of every exercise fits in a still page. */
  readonly detail: Detail;
  /** The locations of pictures that are inlined in the page, by their paths. */
  readonly pictures: ReadonlyMap<string, string>;
};

const Context = createContext<Setting>({
  language: "en",
  words: WORDS.en,
  pageWords: PAGE_WORDS.en,
  stage: "still",
  isForStaff: false,
  standsAlone: true,
  detail: { written: 0, drawn: 0 },
  pictures: new Map(),
});

export const SettingProvider = Context.Provider;

export function useSetting(): Setting {
  return useContext(Context);
}

/** Returns an author's text in the current language. */
export function useText(): (text: Text) => string {
  const { language } = useSetting();
  return (text) => textIn(language, text);
}
