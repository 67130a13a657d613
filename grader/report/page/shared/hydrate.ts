import { type ComponentType, h, hydrate } from "preact";
import type { Language } from "../../../model/text.ts";

/** Brings a page to life that was rendered with the same data. */
export function takeOver<Data>(Page: ComponentType<{ data: Data; language: Language }>): void {
  const root = document.getElementById("page");
  const text = document.getElementById("data")?.textContent;
  if (root === null || text === null || text === undefined) return;
  const language = document.documentElement.lang === "ko" ? "ko" : "en";
  hydrate(h(Page, { data: JSON.parse(text) as Data, language }), root);
}
