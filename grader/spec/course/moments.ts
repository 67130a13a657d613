import { Temporal } from "temporal-polyfill";
import { momentOf } from "../date.ts";
import type { Findings } from "../findings.ts";
import { nameOf, type Path, showValue } from "../path.ts";

/** Checks that a zone is one of the IANA time zone database. */
export function checkZone(zone: string, findings: Findings): void {
  if (isZone(zone)) return;
  findings.error(["zone"], `unknown zone ${showValue(zone)}`, "write its IANA name, for instance Asia/Seoul or UTC");
}

/** Newer versions of Node take hours from UTC for a zone too; a zone has summer and winter. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Checks a date of a course. */
export function checkMoment(raw: string, zone: string | undefined, path: Path, findings: Findings): void {
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

/** The last millisecond of a date: of its day, minute or second, whatever it is written to. */
export function lastMomentOf(raw: string, zone: string): Date {
  const [, time = "", offset = ""] = /^[\d-]+(?:T([\d:.]+))?(Z|[+-]\d\d:\d\d)?$/.exec(raw) ?? [];
  const local = Temporal.PlainDateTime.from(time === "" ? `${raw}T23:59` : raw.slice(0, raw.length - offset.length));
  const begins = local.toZonedDateTime(offset === "Z" ? "UTC" : offset || zone).epochMilliseconds;
  const restMs = time.includes(".") ? 0 : time.length > "23:59".length ? 999 : 59_999;
  return new Date(begins + restMs);
}
