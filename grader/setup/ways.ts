/** The ways to the native part of tfjs-node, in the order in which they are tried. */
export type Way = "installed" | "cache" | "installer" | "wheel";

/**
 * To support a platform, add a row; all others get the pure engine. The wheel is tried before tfjs-node's own
 * installer, which does not check a hash of its download; on machines without pip or a compiler, the installer is still
 * tried.
 */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  "linux-x64": ["installed", "cache", "wheel", "installer"],
  "linux-arm64": ["installed", "cache", "installer"],
  "darwin-x64": ["installed", "cache", "installer"],
  "darwin-arm64": ["installed", "cache", "installer"],
  "win32-x64": ["installed", "cache", "installer"],
};

export function waysFor(platform: string, arch: string): readonly Way[] {
  return WAYS[`${platform}-${arch}`] ?? [];
}
