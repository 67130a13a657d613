import { visible } from "../../text/escape.ts";
import type { StudentRow } from "./data.ts";
import { reportIn } from "./report-link.tsx";
import { useWording } from "./wording.ts";

/** A student's name, linked to the student's own report. */
export function StudentLink({ student, folder }: StudentRow) {
  return (
    <a href={reportIn("students", folder)} dir="auto" translate={false}>
      {visible(student)}
    </a>
  );
}

/** A link to the staff's report on a student, if there is one. */
export function StaffLink({ student, folder, hasStaffReport }: StudentRow) {
  const { page } = useWording();
  if (!hasStaffReport) return null;
  return (
    <a class="staff-link" href={reportIn("staff", folder)} aria-label={page.matrix.staffReportOf(visible(student))}>
      {page.matrix.staffReport}
    </a>
  );
}
