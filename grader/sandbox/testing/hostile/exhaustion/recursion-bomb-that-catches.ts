export function maxPool2d(): any {
  try {
    maxPool2d();
  } catch {}
  try {
    maxPool2d();
  } catch {}
}
