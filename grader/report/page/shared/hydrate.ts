import { type ComponentType, h, hydrate } from "preact";
import type { Language } from "../../../model/text.ts";
import { unpacked } from "./packed.ts";

/** Hydrates a page that was rendered with the same data. */
export function takeOver<Data>(Page: ComponentType<{ data: Data; language: Language }>): void {
  const found = pageData<Data>();
  if (found !== null) hydrate(h(Page, { data: found.data, language: found.language }), found.root);
}

/** The data that a page was rendered from; null if this is not such a page. */
export function pageData<Data>(): {
  readonly root: HTMLElement;
  readonly data: Data;
  readonly language: Language;
} | null {
  const root = document.getElementById("page");
  const text = document.getElementById("data")?.textContent;
  if (root === null || text === null || text === undefined) return null;
  const language = document.documentElement.lang === "ko" ? "ko" : "en";
  return { root, data: unpacked<Data>(JSON.parse(text)), language };
}
