import { expect, test } from "vitest";
import { seccompFilter } from "./seccomp.ts";

test.each(["x64", "arm64"])("the filter for %s begins with the machine and ends by allowing", (arch) => {
  const filter = seccompFilter(arch) as Uint8Array;
  const words = new DataView(filter.buffer);
  expect(filter.length % 8).toBe(0);
  expect(words.getUint32(4, true)).toBe(4); // loads the architecture
  expect(words.getUint32(filter.length - 4, true)).toBe(0x7fff0000);
});

test.each(["x64", "arm64"])("no system call stands twice in the filter for %s", (arch) => {
  const filter = new DataView((seccompFilter(arch) as Uint8Array).buffer);
  const numbers: number[] = [];
  for (let at = 0; at < filter.byteLength; at += 8) {
    if (filter.getUint16(at, true) === 0x15) numbers.push(filter.getUint32(at + 4, true));
  }
  expect(numbers).toEqual([...new Set(numbers)]);
});

test("a machine without a table has no filter", () => {
  expect(seccompFilter("riscv64")).toBeNull();
});
