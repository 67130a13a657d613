import { expect, test } from "vitest";
import { seccompFilter } from "./seccomp.ts";
import { ALLOWED } from "./system-calls.ts";

const [ALLOW, EPERM, ENOSYS, KILL] = [0x7fff0000, 0x00050001, 0x00050026, 0x80000000];
const CLONE_THREAD = 0x00010000;
const X64 = { arch: "x64", audit: 0xc000003e, column: 1 } as const;
const ARM64 = { arch: "arm64", audit: 0xc00000b7, column: 2 } as const;

for (const { arch, audit, column } of [X64, ARM64]) {
  const numberOf = (wanted: string) => ALLOWED.find(([name]) => name === wanted)?.[column] ?? -1;
  const answer = (name: string, ...args: readonly number[]) => verdict(arch, audit, numberOf(name), args);

  test(`on ${arch} every call of the table without a rule is allowed`, () => {
    const rows = ALLOWED.filter((row) => row[column] !== null && row[3] === undefined);
    expect(rows.filter(([name]) => answer(name) !== ALLOW)).toEqual([]);
  });

  test(`on ${arch} threads may be created, but processes may not`, () => {
    const fork = 17; // SIGCHLD
    expect([answer("clone", CLONE_THREAD), answer("clone", fork)]).toEqual([ALLOW, EPERM]);
  });

  test(`on ${arch} memory may be private but not shared`, () => {
    const [priv, shared, checked, anonymous] = [2, 1, 3, 0x20];
    expect([priv, priv | anonymous].map((flags) => answer("mmap", 0, 0, 0, flags))).toEqual([ALLOW, ALLOW]);
    const refused = [shared, shared | anonymous, checked].map((flags) => answer("mmap", 0, 0, 0, flags));
    expect(refused).toEqual([EPERM, EPERM, EPERM]);
  });

  test(`on ${arch} a terminal may be recognised but not controlled`, () => {
    const [TCGETS, TIOCSTI, TIOCSETD] = [0x5401, 0x5412, 0x5423];
    expect([TCGETS, TIOCSTI, TIOCSETD].map((what) => answer("ioctl", 0, what))).toEqual([ALLOW, EPERM, EPERM]);
  });

  test(`on ${arch} what the table does not name does not exist`, () => {
    const named = new Set(ALLOWED.map((row) => row[column]));
    const others = Array.from({ length: 600 }, (_, number) => number).filter((number) => !named.has(number));
    expect(new Set(others.map((number) => verdict(arch, audit, number, [])))).toEqual(new Set([ENOSYS]));
  });

  test(`on ${arch} no two rows of the table have the same number`, () => {
    const numbers = ALLOWED.map((row) => row[column]).filter((number) => number !== null);
    expect(numbers).toEqual([...new Set(numbers)]);
  });
}

test("x32 numbers on x86-64 do not exist, and those of another machine end the process", () => {
  expect(verdict("x64", X64.audit, 0x40000000, [])).toBe(ENOSYS);
  expect(verdict("x64", 0x40000003, 1, [])).toBe(KILL);
});

test("a machine without numbers has no filter", () => {
  expect(seccompFilter("riscv64")).toBeNull();
});

/** The filter's answer to a call, evaluated as the kernel does. */
function verdict(arch: string, audit: number, number: number, args: readonly number[]): number {
  const program = new DataView((seccompFilter(arch) as Uint8Array).buffer);
  const data = new Map([[0, number], [4, audit], ...args.map((value, i) => [16 + 8 * i, value] as const)]);
  let loaded = 0;
  for (let at = 0; ; at++) {
    const [code, k] = [program.getUint16(8 * at, true), program.getUint32(8 * at + 4, true)];
    const jump = (holds: boolean) => program.getUint8(8 * at + (holds ? 2 : 3));
    if (code === 0x06) return k;
    if (code === 0x20) loaded = data.get(k) ?? 0;
    else at += jump(code === 0x15 ? loaded === k : (loaded & k) !== 0);
  }
}
