/** Whether a file's name is that of an archive, which may hold other files. */
export function isArchive(path: string): boolean {
  return /\.(?:zip|tar|gz|tgz|7z|rar|alz|egg)$/i.test(path);
}
