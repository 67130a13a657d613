/** The folders that hold a `.git`, by the paths of everything in an archive; `.` is the archive itself. */
export function repositoriesIn(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => {
    const [, folder] = /^(?:(.+?)\/)?\.git(?:\/|$)/.exec(path) ?? [null, null];
    return folder === null ? [] : [folder ?? "."];
  });
  return [...new Set(found)];
}
