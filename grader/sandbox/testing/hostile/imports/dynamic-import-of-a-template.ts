// fate: forbidden
// tries: Imports two modules in turn by names from a template.

export async function maxPool2d() {
  for (const name of ["fs", "net"]) await import(`node:${name}`);
}
