import { CoursePage } from "./course/page.tsx";
import type { PageKind } from "./shared/document.ts";
import { takeOver } from "./shared/hydrate.ts";
import { takeOverStudentPage } from "./student/take-over.ts";

/** One script for the pages that learners read, since most of it is common to them. */
const KINDS: Readonly<Record<Exclude<PageKind, "summary">, () => void>> = {
  student: takeOverStudentPage,
  course: () => takeOver(CoursePage),
};

KINDS[document.getElementById("page")?.dataset.kind as keyof typeof KINDS]?.();
