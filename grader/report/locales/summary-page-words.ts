import type { Item, RemarkId } from "../../model/item.ts";
import type { Language } from "../../model/text.ts";
import { summaryPage as en } from "./en-summary-page.ts";
import { summaryPage as ko } from "./ko-summary-page.ts";

/** The words of the class's page for staff in one language, in addition to those that learners read. */
export type SummaryPageWords = {
  readonly forStaff: string;
  readonly sections: string;
  readonly students: (count: number) => string;
  readonly mean: (mean: string, of: number, percent: string) => string;
  readonly median: (median: string) => string;
  readonly incomplete: (count: number) => string;
  readonly misconceptions: {
    readonly title: string;
    readonly none: string;
    readonly count: string;
    readonly what: string;
    readonly where: string;
    readonly who: string;
    readonly more: (count: number) => string;
    readonly rest: (count: number) => string;
    readonly show: string;
    readonly showOf: (misconception: string) => string;
    readonly named: (named: number, of: number) => string;
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
    readonly plot: (exercise: string, right: number, of: number) => string;
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
  readonly matrix: {
    readonly title: string;
    readonly explanation: string;
    readonly codes: string;
    readonly staffReport: string;
    readonly staffReportOf: (student: string) => string;
    readonly name: string;
    readonly verdict: string;
    readonly anyVerdict: string;
    readonly notCorrect: string;
    readonly allExercises: string;
    readonly misconception: string;
    readonly anyMisconception: string;
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
