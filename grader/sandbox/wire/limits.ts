/** A call whose inputs have more values than this is not repeated. */
export const MAX_REPEATED_VALUES = 10_000;

/** A result nested more deeply than this is not read. */
export const MAX_DEPTH = 8;

/** How much of one case's output is kept. */
export const PRINTED_KEPT_BYTES = 16 * 1024;

/** A case that prints more than this is ended. */
export const PRINTED_LIMIT_BYTES = 16 * 1024 * 1024;

/** The lines kept of a case that was killed: how many more it prints depends on when it was killed. */
export const PRINTED_FIRST_LINES = 5;

/** How much is shown of a result that is not a tensor, in characters. */
export const SHOWN_LIMIT = 120;

/** The longest message, name or specifier that is carried, in characters. */
export const TEXT_LIMIT = 2048;

/** The seed of a call that sets none. */
export const FIRST_SEED = 1;
