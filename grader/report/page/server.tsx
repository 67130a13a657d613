/** Renders pages to HTML; built into one module that Node loads (`report/pages.ts`). */
import { options } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../model/text.ts";
import { EXPLAINED_WORDS } from "../locales/explained-words.ts";
import { textIn, WORDS } from "../locales/languages.ts";
import { PAGE_WORDS } from "../locales/page-words.ts";
import type { CoursePageData } from "./course/data.ts";
import { CoursePage } from "./course/page.tsx";
import type { MisconceptionsPageData } from "./misconceptions/data.ts";
import { MisconceptionsPage } from "./misconceptions/page.tsx";
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
  return pageDocument({ title, language: page.language, body, live: { kind: "student", data }, files });
}

/** A course without any student as a whole HTML document. */
export function coursePage(data: CoursePageData, language: Language, files: PageFiles): string {
  const body = renderToString(<CoursePage data={data} language={language} />);
  const title = data.title === null ? PAGE_WORDS[language].report : textIn(language, data.title);
  return pageDocument({ title, language, body, live: { kind: "course", data }, files });
}

/** The class as a whole HTML document, for staff. */
export function summaryPage(data: SummaryPageData, language: Language, files: PageFiles): string {
  const body = renderToString(<SummaryPage data={data} language={language} />);
  const title = WORDS[language].labels.class;
  return pageDocument({ title, language, body, live: { kind: "summary", data }, files });
}

/** Every misconception as a whole HTML document without a script. */
export function misconceptionsPage(data: MisconceptionsPageData, language: Language, files: PageFiles): string {
  const body = renderToString(<MisconceptionsPage data={data} language={language} />);
  return pageDocument({ title: EXPLAINED_WORDS[language].title, language, body, live: null, files });
}
