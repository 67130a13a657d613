/** The words of exports alone: what the size limits of other programs cut off. */
export type ExportWords = {
  /** Where else the same was found, and in how many more places. */
  readonly sameIn: (named: string, left: number) => string;
  readonly moreAnnotations: (count: number) => string;
  readonly moreStudents: (count: number) => string;
  /** What has changed since the last report of a student. */
  readonly changed: {
    readonly title: string;
    readonly points: (before: number, after: number, of: number) => string;
    readonly gone: (misconceptions: string) => string;
    /** Null: none. */
    readonly appeared: (misconceptions: string | null) => string;
  };
};
