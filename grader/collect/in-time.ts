import { lateness } from "../marks/lateness.ts";
import { dueFor, FREE } from "../marks/marked.ts";
import type { MarkPolicy } from "../model/mark.ts";
import type { InTime } from "./attempt.ts";

/** Whether an attempt that is not in time may count all the same: the course accepts late work, and it is not too late. */
export function mayCountBy(policy: MarkPolicy | null): InTime {
  return ({ student, exercise, submitted }) => {
    const due = policy === null ? null : dueFor(policy, student, exercise);
    if (policy === null || policy.late === null || due === null || submitted === null) return false;
    return lateness(submitted.date, due, policy.late, policy.zone)?.isTooLate === false;
  };
}

/** By the dates of a course, with its grace. Where a platform gives no time, it may still say that it was late. */
export function inTimeBy(policy: MarkPolicy | null): InTime {
  return ({ student, exercise, submitted, isLate }) => {
    const due = policy === null ? null : dueFor(policy, student, exercise);
    if (policy === null || due === null) return true;
    if (submitted === null) return isLate !== true;
    return lateness(submitted.date, due, policy.late ?? FREE, policy.zone) === null;
  };
}
