export async function maxPool2d() {
  const [fs, net] = await Promise.all([import("node:fs"), import("node:net")]);
  return [fs, net];
}
