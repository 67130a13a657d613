/** The CPU time that compiling one file may take, in milliseconds. */
export const COMPILE_MS = 2000;

/** The memory that compiling one file may take. */
export const COMPILE_MIB = 256;

/** A compiler process that has kept this much does not get the next file. */
export const COMPILER_KEPT_MIB = 96;

/**
 * The CPU time that starting a process may take; as everywhere, the wall clock allows three times as much plus a
 * second.
 */
export const START_MS = 3000;

/** How often the watchdog looks. */
export const TICK_MS = 20;

/** A process that sleeps this long over a program will not come back: a program has nothing to wait for. */
export const STUCK_MS = 500;

/** Once this many cases of one program had to be killed, the rest get the same outcome without being run. */
export const ENDINGS_PER_PROGRAM = 10;

/** The time for all cases of one program together, in time limits of one call; the cases left over are not run. */
export const CASES_TIME_LIMITS = 14;

/** The time for all repeated calls together, in time limits of one call. */
export const REPEATS_TIME_LIMITS = 1;

/** The time for all questions beyond the cases together, in time limits of one call. */
export const ASKED_TIME_LIMITS = 2;

/** What a process needs in addition to the learner's own memory, to carry inputs and results. */
export const CARRYING_MIB = 64;

/** A process that has kept this much from one program does not get the next one. */
export const KEPT_MIB = 160;

/** This much is sent ahead of the answers: it fits into a pipe, so nobody waits for it. */
export const AHEAD_BYTES = 64 * 1024;

/** A result with more numbers than this factor times the largest answer is reported by its shape alone. */
export const RESULT_FACTOR = 16;

/** So is a result with more numbers than this, unless an answer has as many. */
export const LARGE_ELEMENTS = 2 ** 20;

/**
 * The numbers that all results of one program may have beyond those of their answers; for further results only the
 * shape is kept.
 */
export const SPARE_ELEMENTS = 2 ** 18;

/** The numbers that the answers to one round of questions may have. */
export const ASKED_ELEMENTS = 2 ** 22;

/**
 * A program that has printed this much when its time is up may go on for a few more limits, to reach its print limit.
 */
export const PRINTED_MUCH_BYTES = 1024 * 1024;

/**
 * The largest frame that the parent accepts, in addition to the numbers of a result: a learner's file, or printed text.
 */
export const FRAME_BYTES = 2 * 1024 * 1024;

/** How much of a process's stderr is kept. */
export const STDERR_BYTES = 64 * 1024;
