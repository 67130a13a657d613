import { ALLOWED, type Rule } from "./system-calls.ts";

/**
 * The filter of system calls for a learner's process: a classic BPF program, made here from the table of allowed calls
 * and handed to bubblewrap by descriptor. All other calls fail as if they did not exist, as in an older kernel. Null
 * for a machine without numbers in the table.
 */
export function seccompFilter(arch: string): Uint8Array | null {
  const machine = MACHINES[arch];
  return machine === undefined ? null : assemble(program(machine));
}

/** AUDIT_ARCH_*: numbers of system calls mean something else under another architecture. */
type Machine = { readonly auditArch: number; readonly column: 1 | 2 };

const MACHINES: Readonly<Record<string, Machine>> = {
  x64: { auditArch: 0xc000003e, column: 1 },
  arm64: { auditArch: 0xc00000b7, column: 2 },
};

/** struct sock_filter: the operation, where to jump if true and if false, and a number. */
type Instruction = { readonly code: number; readonly ifTrue: number; readonly ifFalse: number; readonly k: number };

const LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
const IF_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
const IF_ANY_BIT = 0x45; // BPF_JMP | BPF_JSET | BPF_K
const RETURN = 0x06; // BPF_RET | BPF_K

const ALLOW = 0x7fff0000;
const KILL_PROCESS = 0x80000000;
const EPERM = 0x00050000 | 1;
const ENOSYS = 0x00050000 | 38;

/** Offsets in struct seccomp_data; for an argument, of its lower half. */
const NUMBER = 0;
const ARCH = 4;
const FIRST_ARGUMENT = 16;
const ARGUMENT_BYTES = 8;

/** x86-64's second set of numbers, for programs with short pointers (x32), is not in the table. */
function program({ auditArch, column }: Machine): readonly Instruction[] {
  return [
    load(ARCH),
    ...unless(IF_EQUAL, auditArch, give(KILL_PROCESS)),
    load(NUMBER),
    ...ALLOWED.flatMap((call) => {
      const [number, rule] = [call[column], call[3]];
      return number === null ? [] : when(number, rule === undefined ? give(ALLOW) : checkRule(rule));
    }),
    // If `clone3`, which hides its flags from filters, does not exist, glibc creates threads by `clone`.
    ...give(ENOSYS),
  ];
}

/** Checks a call's argument by its rule; ends with a return. */
function checkRule(rule: Rule): readonly Instruction[] {
  const argument = load(FIRST_ARGUMENT + rule.argument * ARGUMENT_BYTES);
  switch (rule.kind) {
    case "one-of":
      return [argument, ...rule.values.flatMap((value) => when(value, give(ALLOW))), ...give(EPERM)];
    case "with":
      return [argument, ...unless(IF_ANY_BIT, rule.bits, give(EPERM)), ...give(ALLOW)];
    case "without":
      return [argument, ...unless(IF_ANY_BIT, rule.bits, give(ALLOW)), ...give(EPERM)];
  }
}

function load(offset: number): Instruction {
  return { code: LOAD, ifTrue: 0, ifFalse: 0, k: offset };
}

function give(action: number): readonly Instruction[] {
  return [{ code: RETURN, ifTrue: 0, ifFalse: 0, k: action }];
}

/** Runs `then` if the loaded value is `k`. */
function when(k: number, then: readonly Instruction[]): readonly Instruction[] {
  return [{ code: IF_EQUAL, ifTrue: 0, ifFalse: then.length, k }, ...then];
}

/** Runs `then` unless the comparison is true. */
function unless(code: number, k: number, then: readonly Instruction[]): readonly Instruction[] {
  return [{ code, ifTrue: then.length, ifFalse: 0, k }, ...then];
}

function assemble(instructions: readonly Instruction[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8 * instructions.length));
  instructions.forEach(({ code, ifTrue, ifFalse, k }, i) => {
    bytes.setUint16(8 * i, code, true);
    bytes.setUint8(8 * i + 2, ifTrue);
    bytes.setUint8(8 * i + 3, ifFalse);
    bytes.setUint32(8 * i + 4, k, true);
  });
  return new Uint8Array(bytes.buffer);
}
