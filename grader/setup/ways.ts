/** The ways to the native part of tfjs-node, in the order in which they are tried. */
export type Way = "installed" | "cache" | "installer" | "wheel";

/**
 * To support a platform, add a row; what no row names gets the pure engine. The wheel goes before tfjs-node's own installer,
 * which checks no hash of what it downloads; where a machine has no pip or compiler, the installer is still tried.
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
