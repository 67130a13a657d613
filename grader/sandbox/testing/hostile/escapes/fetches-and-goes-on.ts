// fate: correct
// tries: Tries every way that browsers have to reach a server, and then answers correctly.
// with: pool

const g: any = globalThis;
export function maxPool2d(x: number[][], options: any) {
  const url = "http://127.0.0.1:47611/poolgrade-was-here";
  for (const ask of [() => g.fetch(url), () => new g.WebSocket(url.replace("http", "ws")), () => new g.XMLHttpRequest().open("GET", url), () => new g.EventSource(url), () => g.navigator.sendBeacon(url)])
    try {
      console.log(ask());
    } catch {}
  return pool(x, options);
}
