// fate: wrong-shape
// tries: Prints a picture that runs a script, and a style that hides the page.
// exercise: max-pool-channels

export function maxPoolChannels(x: number[][][]) {
  console.log("<svg onload=alert(1)>", "<style>*{display:none}</style>");
  return x;
}
