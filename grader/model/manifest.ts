/** The engine of the reference. `library` is the mapped libtensorflow, if this run loaded it. */
export type EngineInfo = {
  readonly name: "tfjs-node" | "tfjs";
  readonly version: string;
  readonly tensorflow: string | null;
};

/** What stands between a learner's code and the machine. */
export type SandboxLevel = "strong" | "strong-vm" | "reduced" | "weak";

/** `strict`: fail unless the strong sandbox is available; `weak`: also run without a security boundary. */
export type SandboxChoice = "auto" | "strict" | "weak";

export type SandboxInfo = {
  readonly level: SandboxLevel;
  /** The layers in force, in words. */
  readonly layers: readonly string[];
  /** Why the sandbox is not stronger and how to make it so; null at the strong level. */
  readonly notice: string | null;
};
