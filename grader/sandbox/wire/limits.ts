/** A call whose inputs have more values than this is not made a second time. */
export const MAX_REPEATED_VALUES = 10_000;

/** A result nested more deeply than this is not walked. */
export const MAX_DEPTH = 8;

/** How much of what one case prints is kept. */
export const PRINTED_KEPT_BYTES = 16 * 1024;

/** A case that prints more than this is ended. */
export const PRINTED_LIMIT_BYTES = 16 * 1024 * 1024;

/** Of a case that was ended from outside, this many lines are kept: what comes later depends on when it was ended. */
export const PRINTED_FIRST_LINES = 5;

/** How much is shown of a result that is no tensor, in characters. */
export const SHOWN_LIMIT = 120;

/** The longest message, name or specifier that is carried, in characters. */
export const TEXT_LIMIT = 2048;

/** What chance begins with where a call says nothing else. */
export const FIRST_SEED = 1;
