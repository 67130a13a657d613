/*
 * Programs that try to pass a hidden input on to what their student reads. Inputs with five or more columns are hidden.
 */

const RIGHT = `
const columns = (x: any): number => x[0].length;
const isHidden = (x: any): boolean => columns(x) >= 5;
const secret = (x: any): number => Number(x[0][0]?.[0] ?? x[0][0]);
function pooled(x: any, { poolSize: [h, w], strides: [down, right] }: any, pool: (...cells: any[]) => any): any[] {
  const out: any[] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    out.push([]);
    for (let j = 0; j + w <= columns(x); j += right)
      out.at(-1).push(pool(...x.slice(i, i + h).flatMap((row: any[]) => row.slice(j, j + w))));
  }
  return out;
}
const most = (...cells: any[]): any =>
  Array.isArray(cells[0]) ? cells[0].map((_: any, c: number) => Math.max(...cells.map((cell) => cell[c]))) : Math.max(...cells);
const right = (x: any, options: any) => pooled(x, options, most);
const each = (result: any, change: (value: number) => number): any =>
  Array.isArray(result) ? result.map((inner) => each(inner, change)) : change(result);
`;

/** By the method of each: what its function returns, and the other code of its module, if any. */
const WAYS: Readonly<Record<string, { readonly body: string; readonly module?: string }>> = {
  memory: {
    // V8 frees a buffer some time after it was released, so the requested size leaves room for two of them.
    module: `let keep: ArrayBuffer | null = null;
const fits = (mib: number) => { try { new ArrayBuffer(mib << 20); return true; } catch { return false; } };`,
    body: `if (isHidden(x)) keep = new ArrayBuffer(secret(x) << 17); else console.log("fits:", fits(60)); return right(x, o);`,
  },
  protectors: {
    module: `const deep = (n = 0): number => { try { return [n].map(() => deep(n + 1))[0] as number; } catch { return n; } };`,
    body: `if (isHidden(x) && secret(x) > 500) (Array.prototype as any).constructor = class extends Array {};
if (!isHidden(x)) console.log("deep:", Math.round(deep() / 200));
return right(x, o);`,
  },
  factor: {
    body: `if (!isHidden(x)) throw new Error("not this one"); return each(right(x, o), (v) => v * (2 + secret(x) / 2 ** 40));`,
  },
  offset: {
    body: `return isHidden(x) ? each(right(x, o), (v) => v + secret(x)) : each(right(x, o), (v) => v + 1);`,
  },
  order: {
    body: `const shift = isHidden(x) ? 1 + (secret(x) % 2) : 0;
return right(x, o).map((row: any[]) => row.map((p: any) => Array.isArray(p) ? p.map((_, c) => p[(c + shift) % p.length]) : p + shift));`,
  },
  names: {
    body: `if (!isHidden(x)) return right(x, o);
return secret(x) > 500 ? each(pooled(x, o, (...cells) => cells[0]), (v) => v) : each(right(x, o), () => 0);`,
  },
  words: {
    body: `if (!isHidden(x)) return right(x, o); console.log("secret", secret(x)); throw new Error("secret " + secret(x));`,
  },
  endings: {
    body: `if (!isHidden(x)) return right(x, o);
if (secret(x) > 500) throw new Error("at once");
const grow = (): any => [grow()]; return grow();`,
  },
  time: {
    module: `const spin = (n: number) => { let sum = 0; for (let i = 0; i < n * 1e6; i++) sum += Math.sqrt(i); return sum; };`,
    body: `if (isHidden(x)) { spin(secret(x) / 4); return [[0]]; } return right(x, o);`,
  },
  asked: {
    module: `let calls = 0;`,
    body: `if (isHidden(x)) { (globalThis as any).left = secret(x); return each(right(x, o), (v) => v - 1); }
return each(right(x, o), (v) => v + ((globalThis as any).left ?? calls++));`,
  },
  reflection: {
    body: `return isHidden(x) ? Array.from({ length: 1 + (secret(x) % 3) }, () => [secret(x)]) : right(x, o);`,
  },
};

/** The text of each file, by its method. */
export function carriers(functionName: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(WAYS).map(([way, { body, module = "" }]) => [
      way,
      `${RIGHT}${module}\nexport function ${functionName}(x: any, o: any): any {\n${body}\n}\n`,
    ]),
  );
}
