import { visible } from "../../text/escape.ts";
import type { StudentRow } from "./data.ts";

/** The staff's report on a student, or the student's own if staff have none; at an exercise, if one is named. */
export function reportAddress({ folder, hasStaffReport }: StudentRow, exercise?: string | undefined): string {
  const address = reportIn(hasStaffReport ? "staff" : "students", folder);
  return exercise === undefined ? address : `${address}#${encodeURIComponent(exercise)}`;
}

/** The address of a report, relative to the class's page. */
export function reportIn(audience: "students" | "staff", folder: string): string {
  return `${audience}/${encodeURIComponent(folder)}/report.html`;
}

type Props = { readonly row: StudentRow; readonly exercise?: string | undefined };

/** A student's name, linked to what staff may see of the student. */
export function ReportLink({ row, exercise }: Props) {
  return (
    <a href={reportAddress(row, exercise)} dir="auto" translate={false}>
      {visible(row.student)}
    </a>
  );
}
