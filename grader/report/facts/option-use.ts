/** How a function takes its options: by one name, or destructured; `more` parameters follow it. */
export type Parameters = {
  readonly options:
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "parts"; readonly text: string };
  readonly more: number;
};

/** A source without the contents of its comments and strings; only hints depend on it, so no full parser is needed. */
export function withoutTexts(source: string): string {
  return source.replace(TEXTS, (text) => (text.startsWith("/") ? " " : '""'));
}

const TEXTS = /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

/** The parameters of a function after its `inputs` first ones; null if there are none, or if it is not found. */
export function parametersOf(code: string, functionName: string, inputs: number): Parameters | null {
  const wanted = functionName.replaceAll("$", "\\$");
  const head = new RegExp(`function\\s+${wanted}\\s*\\(|\\b${wanted}\\s*=\\s*(?:async\\s*)?(?:function\\b[^(]*)?\\(`);
  const found = head.exec(code);
  if (found === null) return null;
  const parts = topLevel(insideOf(code, found.index + found[0].length));
  const own = parts[inputs]?.trim();
  if (own === undefined || own === "") return null;
  const more = parts.slice(inputs + 1).filter((part) => part.trim() !== "").length;
  if (own.startsWith("{")) return { options: { kind: "parts", text: insideOf(own, 1) }, more };
  const name = /^[\w$]+/.exec(own)?.[0];
  return name === undefined ? null : { options: { kind: "name", name }, more };
}

/** The names under which options are read, each once. */
export function readNames(code: string, { options }: Parameters): readonly string[] {
  if (options.kind === "parts") return keysOf(options.text);
  const name = options.name.replaceAll("$", "\\$");
  const read = [...code.matchAll(new RegExp(`(?<![.\\w$])${name}\\s*\\??\\.\\s*([A-Za-z_]\\w*)`, "g"))];
  const taken = [...code.matchAll(new RegExp(`\\{([^{}]*)\\}\\s*(?::[^=;]*)?=\\s*${name}(?![\\w$.])`, "g"))];
  return [...new Set([...read.map(([, key = ""]) => key), ...taken.flatMap(([, text = ""]) => keysOf(text))])];
}

/** Whether an option, or a variable with its value, is used in arithmetic, compared, or typed as a number. */
export function usesAsNumber(code: string, { options }: Parameters, option: string): boolean {
  if (new RegExp(`\\b${option}\\??\\s*:\\s*number\\s*[;,}\\n]`).test(code)) return true;
  const owner = options.kind === "name" ? options.name.replaceAll("$", "\\$") : null;
  const direct = owner === null ? [`(?<![.\\w$])${option}`] : [`(?<![.\\w$])${owner}\\s*\\.\\s*${option}`, option];
  const [whole = option] = direct;
  const renamed = new RegExp(`(?:const|let|var)\\s+(\\w+)\\s*(?::\\s*\\w+)?\\s*=\\s*${whole}\\s*(?:[;,\\n]|$)`).exec(
    code,
  );
  const isTakenApart = new RegExp(`\\{[^{}]*\\b${option}\\b[^{}]*\\}\\s*(?::[^=;]*)?=`).test(code);
  const names = [
    whole,
    ...(owner !== null && isTakenApart ? [`(?<![.\\w$])${option}`] : []),
    ...(renamed?.[1] === undefined ? [] : [`(?<![.\\w$])${renamed[1]}`]),
  ];
  return names.some((name) => isComputedWith(code, name));
}

function isComputedWith(code: string, name: string): boolean {
  const end = "(?![\\w$]|\\s*[[.(=])";
  const before = new RegExp(`(?:[+*/%<-]|[<>]=)\\s*${name}${end}`);
  const after = new RegExp(`${name}(?![\\w$])\\s*(?:[+*/%<>]|-(?!-))`);
  const sides = new RegExp(`${name}\\s*\\.\\s*(?:height|width|h|w|x|y|rows|cols)\\b`);
  return before.test(code) || after.test(code) || sides.test(code);
}

/** The keys of a destructuring pattern: `a`, `b: c`, `d = 1`. */
function keysOf(text: string): readonly string[] {
  return topLevel(text).flatMap((part) => /^\s*([A-Za-z_$][\w$]*)/.exec(part)?.[1] ?? []);
}

/** The text from an offset up to the bracket that closes there. */
function insideOf(code: string, from: number): string {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    if ("([{".includes(code.charAt(at))) depth++;
    else if (")]}".includes(code.charAt(at)) && depth-- === 0) return code.slice(from, at);
  }
  return code.slice(from);
}

/** The parts between commas outside all brackets. */
function topLevel(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if ("([{".includes(letter)) depth++;
    if (")]}".includes(letter)) depth--;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
