// fate: time-limit
// tries: Calls itself twice and catches every overflow, so that the calls double at each depth.

export function maxPool2d(): any {
  try {
    maxPool2d();
  } catch {}
  try {
    maxPool2d();
  } catch {}
}
