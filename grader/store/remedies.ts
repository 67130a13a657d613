/** What a user types to mend an installation. */
type Remedies = {
  /** Goes before the name of a command of ours. */
  readonly poolgrade: string;
  /** Sets up tfjs-node, or says what keeps it from being set up. */
  readonly setUp: string;
  readonly doctor: string;
  /** Brings back what was built before it was shipped. */
  readonly build: string;
};

const IN_CLONE: Remedies = {
  poolgrade: "npm run poolgrade --",
  setUp: "npm run setup",
  doctor: "npm run doctor",
  build: "npm run build:bundles",
};

const IN_PACKAGE: Remedies = {
  poolgrade: "npx poolgrade",
  setUp: "npx poolgrade doctor --fix",
  doctor: "npx poolgrade doctor",
  build: "npm install --force",
};

/** Whether code at this URL is that of an installed package, and not of a clone of the repository. */
export function isInstalled(url: string): boolean {
  return new URL(url).pathname.split("/").includes("node_modules");
}

export function remediesFor(url: string): Remedies {
  return isInstalled(url) ? IN_PACKAGE : IN_CLONE;
}

/** Those that work where this code is. */
export const REMEDIES: Remedies = remediesFor(import.meta.url);
