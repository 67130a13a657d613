import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";

/** Hand-ins that no repository can hold, or that are dull to read; each is made at the path that it is given. */
export const MADE: Readonly<Record<string, (path: string) => void>> = {
  "max-pool-2d/directory-for-a-file": (path) => mkdirSync(path),
  "max-pool-2d/link-to-passwd": (path) => symlinkSync("/etc/passwd", path),
  "max-pool-2d/link-to-another-student": (path) => symlinkSync("other/max-pool-2d.ts", path),
  "max-pool-2d/link-to-a-device": (path) => symlinkSync("/dev/zero", path),
  "max-pool-2d/link-to-itself": (path) => symlinkSync(path, path),
  "max-pool-2d/pipe-that-never-speaks": (path) => void execFileSync("mkfifo", [path]),
  "max-pool-2d/one-byte-too-many": (path) => writeFileSync(path, " ".repeat(64 * 1024 + 1)),
  "max-pool-2d/fifty-megabytes": (path) => writeFileSync(path, Buffer.alloc(50 * 2 ** 20, "x")),
  "max-pool-2d/parses-thirty-thousand-sums": text(`export const maxPool2d = () => [[${"1+".repeat(30_000)}1]];`),
  "max-pool-2d/parses-sixty-thousand-brackets": text(`export const maxPool2d = () => ${"[".repeat(60_000)}`),
  "max-pool-2d/parses-thirty-thousand-pairs": text(
    `export const maxPool2d = () => ${"(".repeat(30_000)}1${")".repeat(30_000)};`,
  ),
  "max-pool-2d/parses-generics-in-generics": text(
    `export const maxPool2d: ${"Array<".repeat(8000)}number${">".repeat(8000)} = () => [];`,
  ),
  "max-pool-2d/parses-templates-in-templates": text(`export const maxPool2d = () => ${"`${".repeat(20_000)}`),
  "max-pool-2d/parses-ten-thousand-blocks": text(
    `${"{".repeat(10_000)}${"}".repeat(10_000)} export const maxPool2d = 1;`,
  ),
  "max-pool-2d/parses-one-long-name": text(`export const ${"m".repeat(60_000)} = 1;`),
  "max-pool-2d/parses-a-name-cut-by-a-surrogate": (path) =>
    writeFileSync(path, Buffer.from("export const maxPool2d = '\ud800';", "utf16le")),
};

function text(source: string): (path: string) => void {
  return (path) => writeFileSync(path, source);
}
