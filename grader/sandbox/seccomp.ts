/**
 * The kernel's doors that a learner's process finds closed: a filter of system calls as a classic BPF program, made
 * here and handed to bubblewrap by descriptor. What it stops: new processes, sockets, signals to others, namespaces and
 * mounts, tracing, kernel keys, io_uring, memory files. What it does not: files (the mounts do) and plain computing.
 */
export function seccompFilter(arch: string): Uint8Array | null {
  const machine = MACHINES[arch];
  return machine === undefined ? null : assembled(program(machine));
}

type Machine = {
  /** AUDIT_ARCH_*: numbers of system calls mean something else under another one. */
  readonly auditArch: number;
  readonly column: 1 | 2;
  readonly clone: number;
  readonly clone3: number;
  /** x86-64 has a second set of numbers from here on, for programs with short pointers. */
  readonly foreignFrom: number | null;
};

/** The table for arm64 follows the kernel's headers, and has not been tried on such a machine. */
const MACHINES: Readonly<Record<string, Machine>> = {
  x64: { auditArch: 0xc000003e, column: 1, clone: 56, clone3: 435, foreignFrom: 0x40000000 },
  arm64: { auditArch: 0xc00000b7, column: 2, clone: 220, clone3: 435, foreignFrom: null },
};

/** Refused with EPERM: name, number on x86-64, number on arm64; null where the machine has no such call. */
const REFUSED: readonly (readonly [name: string, x64: number | null, arm64: number | null])[] = [
  // processes
  ["fork", 57, null],
  ["vfork", 58, null],
  ["execveat", 322, 281],
  ["kill", 62, 129],
  ["tkill", 200, 130],
  ["pidfd_open", 434, 434],
  ["pidfd_send_signal", 424, 424],
  ["pidfd_getfd", 438, 438],
  ["ptrace", 101, 117],
  ["process_vm_readv", 310, 270],
  ["process_vm_writev", 311, 271],
  ["process_madvise", 440, 440],
  ["kcmp", 312, 272],
  // the network
  ["socket", 41, 198],
  ["socketpair", 53, 199],
  ["bind", 49, 200],
  ["listen", 50, 201],
  ["accept", 43, 202],
  ["accept4", 288, 242],
  ["connect", 42, 203],
  ["sendto", 44, 206],
  ["sendmsg", 46, 211],
  ["sendmmsg", 307, 269],
  // namespaces and mounts
  ["unshare", 272, 97],
  ["setns", 308, 268],
  ["chroot", 161, 51],
  ["pivot_root", 155, 41],
  ["mount", 165, 40],
  ["umount2", 166, 39],
  ["open_tree", 428, 428],
  ["move_mount", 429, 429],
  ["fsopen", 430, 430],
  ["fsconfig", 431, 431],
  ["fsmount", 432, 432],
  ["fspick", 433, 433],
  ["mount_setattr", 442, 442],
  ["mknod", 133, null],
  ["mknodat", 259, 33],
  ["name_to_handle_at", 303, 264],
  ["open_by_handle_at", 304, 265],
  ["fanotify_init", 300, 262],
  // parts of the kernel with a history
  ["io_uring_setup", 425, 425],
  ["io_uring_enter", 426, 426],
  ["io_uring_register", 427, 427],
  ["bpf", 321, 280],
  ["perf_event_open", 298, 241],
  ["userfaultfd", 323, 282],
  ["add_key", 248, 217],
  ["request_key", 249, 218],
  ["keyctl", 250, 219],
  ["personality", 135, 92],
  ["mbind", 237, 235],
  ["set_mempolicy", 238, 237],
  ["migrate_pages", 256, 238],
  ["move_pages", 279, 239],
  // memory that outlives or escapes its accounting
  ["memfd_create", 319, 279],
  ["memfd_secret", 447, 447],
  ["shmget", 29, 194],
  ["shmat", 30, 196],
  ["semget", 64, 190],
  ["msgget", 68, 186],
  ["mq_open", 240, 180],
  // the machine
  ["reboot", 169, 142],
  ["kexec_load", 246, 104],
  ["kexec_file_load", 320, 294],
  ["init_module", 175, 105],
  ["finit_module", 313, 273],
  ["delete_module", 176, 106],
  ["swapon", 167, 224],
  ["swapoff", 168, 225],
  ["acct", 163, 89],
  ["quotactl", 179, 60],
  ["settimeofday", 164, 170],
  ["clock_settime", 227, 112],
  ["clock_adjtime", 305, 266],
  ["adjtimex", 159, 171],
  ["iopl", 172, null],
  ["ioperm", 173, null],
  ["syslog", 103, 116],
  ["vhangup", 153, 58],
];

/** struct sock_filter: what to do, where to go if so and if not, and a number. */
type Instruction = { readonly code: number; readonly ifTrue: number; readonly ifFalse: number; readonly k: number };

const LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
const IF_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
const IF_AT_LEAST = 0x35; // BPF_JMP | BPF_JGE | BPF_K
const IF_ANY_BIT = 0x45; // BPF_JMP | BPF_JSET | BPF_K
const RETURN = 0x06; // BPF_RET | BPF_K

const ALLOW = 0x7fff0000;
const KILL_PROCESS = 0x80000000;
const EPERM = 0x00050000 | 1;
const ENOSYS = 0x00050000 | 38;

/** Offsets in struct seccomp_data. */
const NUMBER = 0;
const ARCH = 4;
const FIRST_ARGUMENT = 16;

const CLONE_THREAD = 0x00010000;

function program({ auditArch, column, clone, clone3, foreignFrom }: Machine): readonly Instruction[] {
  const refused = REFUSED.map((row) => row[column]).filter((number) => number !== null);
  return [
    load(ARCH),
    ...when(IF_EQUAL, auditArch, [], [give(KILL_PROCESS)]),
    load(NUMBER),
    ...(foreignFrom === null ? [] : when(IF_AT_LEAST, foreignFrom, [give(EPERM)], [])),
    // Threads are made by either; clone3 hides its flags from filters, and who is told that it does not exist uses clone.
    ...when(IF_EQUAL, clone3, [give(ENOSYS)], []),
    ...when(
      IF_EQUAL,
      clone,
      [load(FIRST_ARGUMENT), ...when(IF_ANY_BIT, CLONE_THREAD, [give(ALLOW)], [give(EPERM)])],
      [],
    ),
    ...refused.flatMap((number) => when(IF_EQUAL, number, [give(EPERM)], [])),
    give(ALLOW),
  ];
}

function load(offset: number): Instruction {
  return { code: LOAD, ifTrue: 0, ifFalse: 0, k: offset };
}

function give(action: number): Instruction {
  return { code: RETURN, ifTrue: 0, ifFalse: 0, k: action };
}

/** One of two runs of instructions; the first, if there is one, must end in a return. */
function when(
  code: number,
  k: number,
  then: readonly Instruction[],
  otherwise: readonly Instruction[],
): readonly Instruction[] {
  return then.length > 0
    ? [{ code, ifTrue: 0, ifFalse: then.length, k }, ...then, ...otherwise]
    : [{ code, ifTrue: otherwise.length, ifFalse: 0, k }, ...otherwise];
}

function assembled(instructions: readonly Instruction[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8 * instructions.length));
  instructions.forEach(({ code, ifTrue, ifFalse, k }, i) => {
    bytes.setUint16(8 * i, code, true);
    bytes.setUint8(8 * i + 2, ifTrue);
    bytes.setUint8(8 * i + 3, ifFalse);
    bytes.setUint32(8 * i + 4, k, true);
  });
  return new Uint8Array(bytes.buffer);
}
