import { isUtf8 } from "node:buffer";
import { type ExtraField, getFileNameLowLevel } from "yauzl";

/** What a zip says of an entry's name. */
export type NameFields = {
  readonly generalPurposeBitFlag: number;
  readonly fileNameRaw: Buffer;
  readonly extraFields: ExtraField[];
};

/**
 * The name of a zip's entry, in NFC and with slashes. Where the zip does not say that it is UTF-8, it may be so all the
 * same, or in the code page of the machine that wrote it.
 */
export function zipName({ generalPurposeBitFlag, fileNameRaw, extraFields }: NameFields): string {
  const american = getFileNameLowLevel(0, fileNameRaw, [], true);
  const told = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  const isTold = (generalPurposeBitFlag & UTF8_FLAG) !== 0 || told !== american;
  return plain(isTold ? told : (decoded(fileNameRaw) ?? american));
}

/** A name on a disk, in NFC and with slashes. */
export function diskName(raw: Buffer): string {
  return plain(decoded(raw) ?? raw.toString("latin1"));
}

/** The text of bytes that are UTF-8 or Korean; null if they are neither. */
export function decoded(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  return isKorean(bytes) ? new TextDecoder("euc-kr").decode(bytes) : null;
}

const UTF8_FLAG = 0x800;

/** Whether the bytes are CP949, and hold a syllable of which both bytes are high: one high byte may be an `ü`. */
function isKorean(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("euc-kr", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  return bytes.some((byte, i) => byte >= 0xb0 && byte <= 0xc8 && (bytes[i + 1] ?? 0) >= 0xa1);
}

function plain(name: string): string {
  return name
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "");
}
