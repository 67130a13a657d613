/** The parts of a package-lock.json that are used here. */
type Lock = { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Locked>> };
type Locked = {
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly resolved?: string;
};
type Names = Readonly<Record<string, string>>;

/**
 * The course's package-lock.json for learners, so that they get the same packages, and npm need not look for them: without
 * addresses, which may be of a registry that only the instructor reaches. Null where it locks anything but the handout's
 * own dependencies.
 */
export function learnersLock(text: string, packageJson: string): string | null {
  const lock = parsed(text);
  const root = lock?.packages[""];
  const { devDependencies, engines } = JSON.parse(packageJson) as { devDependencies: Names; engines: Names };
  if (lock?.lockfileVersion !== 3 || root === undefined) return null;
  if (!isSame({ ...root.dependencies, ...root.devDependencies }, devDependencies)) return null;
  const packages = Object.entries(lock.packages).map(([path, { resolved, ...locked }]) => {
    const isLocal = resolved !== undefined && !/^https?:/.test(resolved);
    return [
      path,
      path === "" ? { devDependencies, engines } : { ...locked, ...(isLocal ? { resolved } : {}) },
    ] as const;
  });
  const content = { lockfileVersion: 3, requires: true, packages: Object.fromEntries(packages) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function parsed(text: string): Lock | null {
  try {
    const lock = JSON.parse(text);
    return typeof lock?.packages === "object" && lock.packages !== null ? lock : null;
  } catch {
    return null;
  }
}

function isSame(a: Names, b: Names): boolean {
  const entries = Object.entries(a);
  return entries.length === Object.keys(b).length && entries.every(([name, version]) => b[name] === version);
}
