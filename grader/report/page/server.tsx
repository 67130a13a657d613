/** Renders pages to HTML; built into one module that Node loads (`report/pages.ts`). */
import { options } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../model/text.ts";
import { WORDS } from "../locales/languages.ts";
import { PAGE_WORDS } from "../locales/page-words.ts";
import { type PageFiles, pageDocument } from "./shared/document.ts";
import type { StudentPageProps } from "./student/data.ts";
import { embed } from "./student/embedded.ts";
import { StudentPage } from "./student/page.tsx";
import type { SummaryPageData } from "./summary/data.ts";
import { SummaryPage } from "./summary/page.tsx";

/**
 * For `translate`, the DOM has a boolean but HTML has the words `yes` and `no`, and false attributes are not written.
 */
options.vnode = ({ props }) => {
  if ("translate" in props && props.translate === false) props.translate = "no";
};

/** A student's report as a whole HTML document. */
export function studentPage(page: StudentPageProps, files: PageFiles): string {
  const body = renderToString(<StudentPage {...page} />);
  const data = embed(page.data, page.detail, [...page.shared.keys()]);
  const title = `${page.data.student} – ${PAGE_WORDS[page.language].report}`;
  return pageDocument({ title, language: page.language, body, data, files });
}

/** The class as a whole HTML document, for staff. */
export function summaryPage(data: SummaryPageData, language: Language, files: PageFiles): string {
  const body = renderToString(<SummaryPage data={data} language={language} />);
  return pageDocument({ title: WORDS[language].labels.class, language, body, data, files });
}
