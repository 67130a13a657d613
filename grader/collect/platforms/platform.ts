import type { Moment } from "../../model/moment.ts";
import type { Archive } from "../archive/archive.ts";

/** Who handed in, as far as a platform says. `shown` is how it names them. */
export type Identity = {
  readonly shown: string;
  readonly name: string;
  /** Numbers and mails and logins, any of which a roster may have. */
  readonly keys: readonly string[];
};

/** What the path of one file says: whose it is, and what they called it. */
export type Reading = {
  /** Several are a group. */
  readonly who: readonly Identity[];
  readonly file: string;
  readonly submitted: Moment | null;
  /** Whether the platform calls it late; null if it does not say. */
  readonly isLate: boolean | null;
  /** Grows with every upload, where the platform numbers them. */
  readonly order: number;
};

/**
 * Reads the paths of an archive. The first reading is the likeliest; others are for names in which it is not clear where
 * one part ends. No reading: the platform does not name files so. `aside`: it is no hand-in but the platform's own.
 */
export type Reader = (path: string) => readonly Reading[] | "aside";

/** What a platform's reader may need. */
export type Surroundings = {
  /** The zone of times that have none. */
  readonly zone: string;
  readonly exercises: readonly string[];
  /** The names of all archives that are collected together. */
  readonly archives: readonly string[];
  /** A pattern of the course's own. */
  readonly pattern: RegExp | null;
};

/** A row of the table of platforms. */
export type Platform = {
  readonly name: string;
  readonly title: string;
  /** Opens what the platform lays beside the files, if anything. */
  readonly open: (archive: Archive, surroundings: Surroundings) => Promise<Reader>;
};

/** What most platforms do not say. */
export const UNSAID = { submitted: null, isLate: null, order: 0 } as const;
