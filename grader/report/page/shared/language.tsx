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
  useEffect(() => setLanguage(rememberedLanguage() ?? readersLanguage() ?? written), [written]);
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

/** The first of ours that the reader's browser prefers, for a page whose language nobody has chosen. */
function readersLanguage(): Language | null {
  if (!document.documentElement.hasAttribute("data-any-language")) return null;
  const preferred = navigator.languages.map((each) => LANGUAGES.find((own) => each.toLowerCase().startsWith(own)));
  return preferred.find((each) => each !== undefined) ?? null;
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
