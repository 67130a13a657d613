import type { Item, RemarkId } from "../../model/item.ts";
import type { RunNote } from "../../model/manifest.ts";
import type { Setback } from "../../model/setback.ts";
import type { Language } from "../../model/text.ts";
import { summaryPage as en } from "./en-summary-page.ts";
import { summaryPage as ko } from "./ko-summary-page.ts";

/** The words of the class's page for staff in one language, in addition to those that learners read. */
export type SummaryPageWords = {
  readonly forStaff: string;
  readonly sections: string;
  readonly students: (count: number) => string;
  /** How many submissions there are, of all that there could be. */
  readonly handedIn: (count: number, of: number) => string;
  readonly measures: {
    readonly mean: string;
    readonly median: string;
    readonly min: string;
    readonly max: string;
    readonly deviation: string;
    readonly explanation: string;
  };
  readonly incomplete: (count: number) => string;
  readonly misconceptions: {
    readonly title: string;
    readonly none: string;
    readonly lost: string;
    readonly what: string;
    readonly who: string;
    readonly counted: (students: number, failures: number) => string;
    readonly more: (count: number) => string;
    readonly rest: (count: number) => string;
    readonly show: string;
    readonly showOf: (misconception: string) => string;
    readonly named: (named: number, of: number) => string;
  };
  readonly setbacks: {
    readonly title: string;
    readonly none: string;
    readonly lost: string;
    readonly count: string;
    readonly what: string;
    readonly who: string;
    readonly reason: Readonly<Record<Setback, string>>;
    readonly missing: string;
  };
  readonly progress: {
    readonly title: string;
    readonly handedIn: string;
    readonly solved: string;
    readonly stuck: string;
  };
  readonly help: {
    readonly title: string;
    readonly none: string;
    readonly nothingRight: string;
    readonly firstFails: (exercise: string) => string;
    readonly withoutFiles: string;
  };
  readonly changes: {
    readonly title: string;
    /** How many students have more points, fewer, or as many as before. */
    readonly counts: (students: { readonly gained: number; readonly lost: number; readonly same: number }) => string;
    readonly fromTo: (before: number, after: number, of: number) => string;
    readonly solved: string;
    readonly gone: string;
    readonly appeared: string;
  };
  readonly groups: {
    readonly title: string;
    readonly explanation: string;
    readonly count: (students: number, files: number) => string;
    readonly sameFile: string;
    readonly cut: string;
  };
  readonly remarks: {
    readonly title: string;
    readonly none: string;
    /** Before other cases of the same exercise. */
    readonly likewise: string;
    readonly more: (count: number) => string;
    readonly quiet: (count: number) => string;
  };
  /** One remark on a case, as a sentence with its numbers. */
  readonly remark: Readonly<Record<RemarkId, (item: Item) => string>>;
  readonly distribution: {
    readonly title: string;
    readonly plot: string;
    readonly share: string;
    readonly count: string;
    readonly table: string;
  };
  readonly exercises: {
    readonly title: string;
    readonly explanation: string;
    readonly shares: string;
  };
  readonly items: {
    readonly title: string;
    readonly explanation: readonly string[];
    readonly case: string;
    readonly answered: string;
    readonly right: string;
    readonly restOfRight: string;
    readonly restOfWrong: string;
    readonly discrimination: string;
    readonly remarks: string;
  };
  /** When and with what the class was graded. */
  readonly gradedWith: (when: string, note: RunNote) => string;
  readonly matrix: {
    readonly title: string;
    readonly explanation: string;
    readonly codes: string;
    readonly staffReport: string;
    readonly staffReportOf: (student: string) => string;
    readonly name: string;
    readonly verdict: string;
    readonly anyVerdict: string;
    readonly verdictGroup: Readonly<Record<"handed-in" | "stuck" | "not-correct", string>>;
    readonly allExercises: string;
    readonly misconception: string;
    readonly anyMisconception: string;
    /** What a number leads to: the students it counts. */
    readonly showThem: (what: string, count: number) => string;
    readonly clear: string;
    readonly shown: (shown: number, of: number) => string;
    readonly pages: string;
    readonly rows: (first: number, last: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly rest: (count: number) => string;
  };
};

export const SUMMARY_PAGE_WORDS: Readonly<Record<Language, SummaryPageWords>> = { en, ko };
