import { useCallback, useEffect, useState } from "preact/hooks";
import type { Language } from "../../../model/text.ts";
import { LANGUAGE_WORDS } from "../../locales/language-words.ts";

const KEY = "poolgrade-language";
const LANGUAGES = Object.keys(LANGUAGE_WORDS) as readonly Language[];

/**
 * The language of a page, at first the one it was written in, and a function to change it; the choice is remembered.
 */
export function useLanguage(written: Language): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(written);
  useEffect(() => setLanguage(rememberedLanguage() ?? written), [written]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    remember(chosen);
  }, []);
  return [language, choose];
}

/** The available languages, with the current one pressed. */
export function LanguageSwitch({
  language,
  choose,
}: {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}) {
  return (
    <fieldset class="languages" aria-label={LANGUAGE_WORDS[language].languages}>
      {LANGUAGES.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => choose(each)}>
          {LANGUAGE_WORDS[each].name}
        </button>
      ))}
    </fieldset>
  );
}

/** Storage may be denied, as in private windows. */
function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((each) => each === kept) ?? null;
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {}
}
