import { momentOf } from "../date.ts";
import type { Findings } from "../findings.ts";
import { nameOf, type Path, showValue } from "../path.ts";

/** Checks that a zone is one of the IANA time zone database. */
export function checkZone(zone: string, findings: Findings): void {
  if (isZone(zone)) return;
  findings.error(["zone"], `unknown zone ${showValue(zone)}`, "write its IANA name, for instance Asia/Seoul or UTC");
}

function isZone(zone: string): boolean {
  if (!/^[A-Z]/i.test(zone)) return false; // an offset is no zone: its days may be longer or shorter than 24 hours
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Checks a date of a course; null: it is not known here whether the course has a zone. */
export function checkMoment(raw: string, zone: string | null | undefined, path: Path, findings: Findings): void {
  if (momentOf(raw) !== null && raw.includes("T")) return;
  const isLocal = momentOf(raw.includes("T") ? `${raw}Z` : raw) !== null;
  if (!isLocal) {
    findings.error(path, `${nameOf(path)} must be a date, got ${showValue(raw)}`, "for instance 2026-12-10T23:59");
  } else if (zone === undefined) {
    findings.error(
      path,
      `${nameOf(path)} has no offset, and the course no \`zone\``,
      "add `zone: Asia/Seoul`, or an offset, as in 2026-12-10T23:59+09:00",
    );
  }
}
