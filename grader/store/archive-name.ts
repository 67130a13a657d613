/** Whether a file name is that of an archive, which may contain other files. */
export function isArchive(path: string): boolean {
  return /\.(?:zip|tar|gz|tgz|7z|rar|alz|egg)$/i.test(path);
}
