export function maxPool2d(): any {
  try {
    return maxPool2d();
  } finally {
    throw new Error(String(new Error().stack));
  }
}
