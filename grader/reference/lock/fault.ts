import type { Diagnostic } from "../../model/diagnostic.ts";

/** Why the answers of a lock are not taken. */
export type LockFault = {
  readonly kind: "missing" | "older" | "damaged";
  readonly exercise: string;
  /** The path of the lock's file, and its name alone. */
  readonly file: string;
  readonly name: string;
};

/** What is said where these answers are computed instead; null: nothing, because nobody promised a lock. */
export function faultNotice({ kind, exercise, name }: LockFault): string | null {
  switch (kind) {
    case "missing":
      return null;
    case "older":
      return `${name} of ${exercise} is of an older spec: run \`poolgrade lock\``;
    case "damaged":
      return `${name} of ${exercise} is damaged: run \`poolgrade lock\``;
  }
}

/** The same as an error, where locked answers are needed. */
export function faultDiagnostic(fault: LockFault): Diagnostic {
  return {
    severity: "error",
    file: fault.file,
    position: { line: 1, column: 1 },
    message: sentence(fault),
    help: "run `poolgrade lock` where tfjs-node is set up",
  };
}

function sentence({ kind, exercise, name }: LockFault): string {
  switch (kind) {
    case "missing":
      return `\`${exercise}\` has no \`${name}\``;
    case "older":
      return `these answers are of an older spec of \`${exercise}\``;
    case "damaged":
      return "the file is damaged, or was changed by hand";
  }
}
