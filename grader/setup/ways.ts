/** The ways to the native part of tfjs-node, in the order in which they are tried. */
export type Way = "installed" | "cache" | "installer" | "wheel";

/** To support a platform, add a row; what no row names gets the pure engine. */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  "linux-x64": ["installed", "cache", "installer", "wheel"],
  "linux-arm64": ["installed", "cache", "installer"],
  "darwin-x64": ["installed", "cache", "installer"],
  "darwin-arm64": ["installed", "cache", "installer"],
  "win32-x64": ["installed", "cache", "installer"],
};

export function waysFor(platform: string, arch: string): readonly Way[] {
  return WAYS[`${platform}-${arch}`] ?? [];
}
