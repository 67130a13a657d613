// fate: forbidden
// tries: Imports two modules at once by `Promise.all`.

export async function maxPool2d() {
  const [fs, net] = await Promise.all([import("node:fs"), import("node:net")]);
  return [fs, net];
}
