/** What compiling one file may cost, in milliseconds of CPU time. */
export const COMPILE_MS = 2000;

/** And how much memory. */
export const COMPILE_MIB = 256;

/** A process of the compiler that has kept this much does not get the next file. */
export const COMPILER_KEPT_MIB = 96;

/** What starting a process may cost; as everywhere, the wall clock allows three times as much and a second. */
export const START_MS = 3000;

/** How often the watchdog looks. */
export const TICK_MS = 20;

/** A process that has slept for so long over a program, which has nothing to wait with, is not coming back. */
export const STUCK_MS = 500;

/** Once so many cases of one program have had to be ended from outside, the rest come to the same without being run. */
export const ENDINGS_PER_PROGRAM = 10;

/** What all cases of one program may take together, in time limits of one call; those left over are not run. */
export const CASES_TIME_LIMITS = 14;

/** What making its calls a second time may take in all. */
export const REPEATS_TIME_LIMITS = 1;

/** What may be asked of it besides, in all. */
export const ASKED_TIME_LIMITS = 2;

/** What a process needs beside the learner's own memory, to carry inputs and results. */
export const CARRYING_MIB = 64;

/** A process that has kept this much from one program does not get the next one. */
export const KEPT_MIB = 160;

/** As much is sent ahead of the answers: what a pipe holds, so that nobody waits for it. */
export const AHEAD_BYTES = 64 * 1024;

/** A result of more numbers than any answer by this factor is not carried, but for its shape. */
export const RESULT_FACTOR = 16;

/** Neither is one of more numbers than this, unless an answer has as many. */
export const LARGE_ELEMENTS = 2 ** 20;

/** What results of one program may hold together beyond what their answers hold: of further ones the shape is kept. */
export const SPARE_ELEMENTS = 2 ** 18;

/** And what the answers to one round of questions may hold. */
export const ASKED_ELEMENTS = 2 ** 22;

/** What has printed so much when its time is up may go on for a few limits more, to come to the end of what it may print. */
export const PRINTED_MUCH_BYTES = 1024 * 1024;

/** The largest frame that the parent accepts beside the numbers of a result: a learner's file, or what it prints. */
export const FRAME_BYTES = 2 * 1024 * 1024;

/** How much of a process's stderr is kept. */
export const STDERR_BYTES = 64 * 1024;
