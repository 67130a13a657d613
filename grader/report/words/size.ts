/** How much so many bytes are, to about two digits; `bytes` is the word for them. */
export function sizeText(count: number, bytes: string): string {
  if (count < 2 ** 10) return `${count} ${bytes}`;
  if (count < 2 ** 20) return `${Math.round(count / 2 ** 10)} KiB`;
  return `${Math.round((10 * count) / 2 ** 20) / 10} MiB`;
}
