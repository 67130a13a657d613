// fate: not-a-tensor
// tries: Sends a request to a server on the machine, and returns its promise.

export async function maxPool2d() {
  return fetch("http://127.0.0.1:47611/poolgrade-was-here");
}
