export async function maxPool2d() {
  for (const name of ["fs", "net"]) await import(`node:${name}`);
}
