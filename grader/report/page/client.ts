import { CoursePage } from "./course/page.tsx";
import type { PageKind } from "./shared/document.ts";
import { takeOver } from "./shared/hydrate.ts";
import { takeOverStudentPage } from "./student/take-over.ts";
import { SummaryPage } from "./summary/page.tsx";

/** One script for every kind of page, since most of it is common to them. */
const KINDS: Readonly<Record<PageKind, () => void>> = {
  student: takeOverStudentPage,
  course: () => takeOver(CoursePage),
  summary: () => takeOver(SummaryPage),
};

const kind = document.getElementById("page")?.dataset.kind;
if (kind !== undefined) KINDS[kind as PageKind]?.();
