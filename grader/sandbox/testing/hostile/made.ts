import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import type { Head } from "./head.ts";
import { POOL_TEXT } from "./pool-text.ts";

/** A submission that is created at the path it gets. */
type Made = Pick<Head, "fate" | "tries"> & {
  readonly attack: string;
  readonly name: string;
  readonly make: (path: string) => void;
};

const ONE = "export const maxPool2d = () => [[1]];\n";
const POOLS = "export const maxPool2d = pool;\n\n";

/** Submissions that no repository can store, whose bytes are the point, or that are dull to read. */
export const MADE: readonly Made[] = [
  {
    attack: "broken",
    name: "empty",
    fate: "compile-error",
    tries: "Holds no bytes at all.",
    make: writing(""),
  },
  {
    attack: "broken",
    name: "only-a-byte-order-mark",
    fate: "compile-error",
    tries: "Holds a byte-order mark and white space alone.",
    make: writing("\ufeff \n"),
  },
  {
    attack: "broken",
    name: "carriage-returns",
    fate: "correct",
    tries: "Ends its lines as Windows does, and its last line not at all.",
    make: writing(`${POOLS}${POOL_TEXT.trimEnd()}`.replaceAll("\n", "\r\n")),
  },
  {
    attack: "broken",
    name: "utf-16",
    fate: "compile-error",
    tries: "Is saved as UTF-16.",
    make: writing(`\ufeff${ONE}`, "utf16le"),
  },
  {
    attack: "broken",
    name: "latin-1",
    fate: "compile-error",
    tries: "Has a letter in Latin-1, whose byte is not valid UTF-8.",
    make: writing(`// caf\xe9\n${ONE}`, "latin1"),
  },
  {
    attack: "broken",
    name: "nul-bytes-in-a-text",
    fate: "correct",
    tries: "Has a NUL byte in a string, where it is allowed, and answers correctly.",
    make: writing(`const nul = "a\0b";\n${POOLS}${POOL_TEXT}`),
  },
  {
    attack: "broken",
    name: "nul-bytes-between",
    fate: "compile-error",
    tries: "Has a NUL byte between two words of its code.",
    make: writing(ONE.replace("maxPool2d", "\0maxPool2d")),
  },
  {
    attack: "broken",
    name: "overlong-utf-8",
    fate: "compile-error",
    tries: "Writes a slash and a dot as overlong UTF-8, which a decoder must refuse.",
    make: writing(`// \xc0\xaf\xc0\xae\n${ONE}`, "latin1"),
  },
  {
    attack: "broken",
    name: "byte-order-mark-in-front",
    fate: "correct",
    tries: "Begins with a byte-order mark, as some editors save files, and answers correctly.",
    make: writing(`\ufeff${POOLS}${POOL_TEXT}`),
  },
  {
    attack: "broken",
    name: "directory-for-a-file",
    fate: "forbidden",
    tries: "Is a directory that has the name of the file.",
    make: (path) => mkdirSync(path),
  },
  {
    attack: "broken",
    name: "link-to-passwd",
    fate: "forbidden",
    tries: "Is a link to the password file.",
    make: (path) => symlinkSync("/etc/passwd", path),
  },
  {
    attack: "broken",
    name: "link-to-another-student",
    fate: "forbidden",
    tries: "Is a link to another student's hand-in.",
    make: (path) => symlinkSync("other/max-pool-2d.ts", path),
  },
  {
    attack: "broken",
    name: "link-to-a-device",
    fate: "forbidden",
    tries: "Is a link to `/dev/zero`, which can be read without end.",
    make: (path) => symlinkSync("/dev/zero", path),
  },
  {
    attack: "broken",
    name: "link-to-itself",
    fate: "forbidden",
    tries: "Is a link to itself.",
    make: (path) => symlinkSync(path, path),
  },
  {
    attack: "broken",
    name: "pipe-that-never-speaks",
    fate: "forbidden",
    tries: "Is a named pipe that nobody writes to, so that whoever opens it waits for ever.",
    make: (path) => void execFileSync("mkfifo", [path]),
  },
  {
    attack: "broken",
    name: "one-byte-too-many",
    fate: "compile-error",
    tries: "Is one byte larger than a file may be.",
    make: writing(" ".repeat(64 * 1024 + 1)),
  },
  {
    attack: "broken",
    name: "fifty-megabytes",
    fate: "compile-error",
    tries: "Is a file of fifty megabytes.",
    make: (path) => writeFileSync(path, Buffer.alloc(50 * 2 ** 20, "x")),
  },
  {
    attack: "exhaustion",
    name: "parses-thirty-thousand-sums",
    fate: "compile-error",
    tries: "Nests thirty thousand sums, to overflow the compiler's stack.",
    make: writing(`export const maxPool2d = () => [[${"1+".repeat(30_000)}1]];`),
  },
  {
    attack: "exhaustion",
    name: "parses-sixty-thousand-brackets",
    fate: "compile-error",
    tries: "Opens sixty thousand brackets and closes none, to overflow the compiler's stack.",
    make: writing(`export const maxPool2d = () => ${"[".repeat(60_000)}`),
  },
  {
    attack: "exhaustion",
    name: "parses-thirty-thousand-pairs",
    fate: "compile-error",
    tries: "Puts a number into thirty thousand pairs of parentheses, to overflow the compiler's stack.",
    make: writing(`export const maxPool2d = () => ${"(".repeat(30_000)}1${")".repeat(30_000)};`),
  },
  {
    attack: "exhaustion",
    name: "parses-generics-in-generics",
    fate: "compile-error",
    tries: "Nests eight thousand generic types, which type stripping must follow.",
    make: writing(`export const maxPool2d: ${"Array<".repeat(8000)}number${">".repeat(8000)} = () => [];`),
  },
  {
    attack: "exhaustion",
    name: "parses-templates-in-templates",
    fate: "compile-error",
    tries: "Opens twenty thousand templates, one in another, and closes none.",
    make: writing(`export const maxPool2d = () => ${"`${".repeat(20_000)}`),
  },
  {
    attack: "exhaustion",
    name: "parses-ten-thousand-blocks",
    fate: "compile-error",
    tries: "Nests ten thousand blocks before the export.",
    make: writing(`${"{".repeat(10_000)}${"}".repeat(10_000)} export const maxPool2d = 1;`),
  },
  {
    attack: "exhaustion",
    name: "parses-one-long-name",
    fate: "compile-error",
    tries: "Exports a name of sixty thousand letters.",
    make: writing(`export const ${"m".repeat(60_000)} = 1;`),
  },
  {
    attack: "exhaustion",
    name: "parses-a-name-cut-by-a-surrogate",
    fate: "compile-error",
    tries: "Is UTF-16 without a mark, and holds half of a surrogate pair.",
    make: writing("export const maxPool2d = '\ud800';", "utf16le"),
  },
];

function writing(text: string, encoding: BufferEncoding = "utf8"): (path: string) => void {
  return (path) => writeFileSync(path, text, encoding);
}
