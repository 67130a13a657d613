/** A number of minutes, hours or days. */
export type Span = { readonly count: number; readonly unit: "m" | "h" | "d" };

/** What lateness costs. Days are calendar days of the course's zone; shares are in percent. */
export type LatePolicy = {
  /** How much later still counts as in time. */
  readonly grace: Span;
  readonly per: "hour" | "day";
  readonly penalty: number;
  readonly of: "earned" | "possible";
  readonly most: number;
  /** Later than this, a hand-in is worth nothing; null: there is no such limit. */
  readonly until: Span | null;
};

/** An exception that staff make for one student. */
export type Override = {
  readonly student: string;
  /** null: all exercises. */
  readonly exercise: string | null;
  readonly due: Date | null;
  readonly score: number | null;
  readonly comment: string | null;
  readonly by: string;
};

/** How a course turns points into marks. */
export type MarkPolicy = {
  /** IANA name, or hours from UTC as in `+09:00`. */
  readonly zone: string;
  /** The last moment at which an exercise is in time, by id. */
  readonly due: ReadonlyMap<string, Date>;
  /** null: lateness is told, and costs nothing. */
  readonly late: LatePolicy | null;
  readonly overrides: readonly Override[];
};

/**
 * When a student handed in an exercise: the file with this hash, where several are known; `late`: the platform says no
 * more than that; null: not known.
 */
export type SubmittedAt = (student: string, exercise: string, sha256: string | null) => Date | "late" | null;

/** What a report says of a late hand-in. */
export type Late = {
  /** Both in ISO 8601, in the course's zone; without `submitted`, the platform says no more than that it is late. */
  readonly due: string;
  readonly submitted?: string;
  readonly units: number;
  readonly per: "hour" | "day";
  /** Points before and taken off. */
  readonly earned: number;
  readonly penalty: number;
  readonly tooLate?: true;
};
