/** A condition on the lower 32 bits of an argument of a call; the upper ones are not checked. */
export type Rule =
  | { readonly kind: "one-of"; readonly argument: number; readonly values: readonly number[] }
  | { readonly kind: "with"; readonly argument: number; readonly bits: number }
  | { readonly kind: "without"; readonly argument: number; readonly bits: number };

/** Name, number on x86-64, number on arm64; null if the machine has no such call. */
export type SystemCall = readonly [name: string, x64: number | null, arm64: number | null, rule?: Rule];

const CLONE_THREAD = 0x00010000;
const MAP_SHARED = 0x01;
const [TCGETS, FIONBIO] = [0x5401, 0x5421];
const [F_GETFD, F_SETFD, F_GETFL, F_SETFL] = [1, 2, 3, 4];
const PR_SET_NAME = 15;

/**
 * The system calls that a jailed process may make: those that Node with isolated-vm, or with node:vm, was seen to make
 * on x86-64 over all hostile programs and the compiler, the most frequent first. The arm64 numbers are those of the
 * same calls in the kernel's headers, and have not been tried on such a machine.
 */
export const ALLOWED: readonly SystemCall[] = [
  ["read", 0, 63],
  ["write", 1, 64],
  ["futex", 202, 98],
  ["madvise", 28, 233],
  ["mprotect", 10, 226],
  ["munmap", 11, 215],
  // Shared memory is not attributed to the process: neither the data limit nor the watchdog sees it.
  ["mmap", 9, 222, { kind: "without", argument: 3, bits: MAP_SHARED }],
  ["brk", 12, 214],
  ["epoll_wait", 232, null],
  ["epoll_pwait", 281, 22],
  ["sched_yield", 24, 124],

  // threads; not processes
  ["clone", 56, 220, { kind: "with", argument: 0, bits: CLONE_THREAD }],
  ["set_robust_list", 273, 99],
  ["rseq", 334, 293],
  ["set_tid_address", 218, 96],
  ["arch_prctl", 158, null],
  ["prctl", 157, 167, { kind: "one-of", argument: 0, values: [PR_SET_NAME] }],
  ["gettid", 186, 178],
  ["sched_getaffinity", 204, 123],
  ["sched_getparam", 143, 121],
  ["sched_getscheduler", 145, 120],
  ["exit", 60, 93],
  ["exit_group", 231, 94],
  ["tgkill", 234, 131], // aborts; in its namespace, the process is alone
  ["execve", 59, 221], // made by bubblewrap, as its last call

  // its own signals
  ["rt_sigaction", 13, 134],
  ["rt_sigprocmask", 14, 135],
  ["rt_sigreturn", 15, 139],

  // files, and the pipes to the parent
  ["openat", 257, 56],
  ["close", 3, 57],
  ["pread64", 17, 67],
  ["fstat", 5, 80],
  ["newfstatat", 262, 79],
  ["statx", 332, 291],
  ["access", 21, null],
  ["faccessat", 269, 48],
  ["readlink", 89, null],
  ["readlinkat", 267, 78],
  ["getcwd", 79, 17],
  ["fcntl", 72, 25, { kind: "one-of", argument: 1, values: [F_GETFD, F_SETFD, F_GETFL, F_SETFL] }],
  ["ioctl", 16, 29, { kind: "one-of", argument: 1, values: [TCGETS, FIONBIO] }],
  ["pipe2", 293, 59],
  ["eventfd2", 290, 19],
  ["epoll_create1", 291, 20],
  ["epoll_ctl", 233, 21],
  ["getsockname", 51, 204],
  ["getsockopt", 55, 209],

  // its identity and place
  ["getpid", 39, 172],
  ["getuid", 102, 174],
  ["geteuid", 107, 175],
  ["getgid", 104, 176],
  ["getegid", 108, 177],
  ["capget", 125, 90],
  ["uname", 63, 160],
  ["sysinfo", 99, 179],
  ["prlimit64", 302, 261],
  ["getrandom", 318, 278],

  // Not seen here. On some machines the clock is read by a call, glibc moves large blocks by one, and another resumes a
  // call that a signal interrupted.
  ["clock_gettime", 228, 113],
  ["clock_getres", 229, 114],
  ["clock_nanosleep", 230, 115],
  ["gettimeofday", 96, 169],
  ["getcpu", 309, 168],
  ["getrusage", 98, 165],
  ["mremap", 25, 216],
  ["membarrier", 324, 283],
  ["sigaltstack", 131, 132],
  ["restart_syscall", 219, 128],
  ["lseek", 8, 62],
  ["writev", 20, 66],
  ["poll", 7, null],
  ["ppoll", 271, 73],
];
