export async function maxPool2d() {
  try {
    return await import("node:fs");
  } catch (error) {
    throw error;
  }
}
