// fate: runtime-error
// tries: Throws a message of HTML that runs scripts.

export function maxPool2d() {
  throw new Error('<script>alert(1)</script><img src=x onerror="alert(1)"></details><!--');
}
