import { appendFileSync } from "node:fs";

/** Notes one program or command that the suite runs, as a line of the file that `POOLGRADE_RAN` names, if any. */
export function ran(kind: "hostile" | "example" | "document", ...words: readonly string[]): void {
  const file = process.env.POOLGRADE_RAN;
  if (file) appendFileSync(file, `${[kind, ...words].join("\t")}\n`);
}
