/** A number of bytes in a fitting unit, to about two digits; `inBytes` words a small one. */
export function sizeText(count: number, inBytes: (count: number) => string): string {
  if (count < 2 ** 10) return inBytes(count);
  if (count < 2 ** 20) return `${Math.round(count / 2 ** 10)} KiB`;
  return `${Math.round((10 * count) / 2 ** 20) / 10} MiB`;
}
