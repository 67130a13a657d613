/** What terminals send for keys without a letter. */
const SEQUENCES: Readonly<Record<string, string>> = {
  "\u001b[A": "up",
  "\u001b[B": "down",
  "\u001b[C": "right",
  "\u001b[D": "left",
  "\u001bOA": "up",
  "\u001bOB": "down",
  "\u001bOC": "right",
  "\u001bOD": "left",
  "\u001b[5~": "page-up",
  "\u001b[6~": "page-down",
  "\u001b": "escape",
  "\r": "enter",
  "\n": "enter",
  "\u0003": "ctrl-c",
  "\u0004": "ctrl-d",
};

/** The letters that share a key with Hangul: nobody must change the keyboard's language for the coach. */
const HANGUL = "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";
const LATIN = "abcdefghijklmnopqrstuvwxyz";

const ESCAPE = "\u001b";
const KEY = new RegExp(`${ESCAPE}(?:[[O][0-9;]*[A-Za-z~])?|[^${ESCAPE}]`, "gu");

/** The keys in what a terminal has sent, in order; those of no use to us come as they are. */
export function typedKeys(sent: string): readonly string[] {
  return (sent.match(KEY) ?? []).map((key) => SEQUENCES[key] ?? letterOf(key));
}

function letterOf(key: string): string {
  const composed = key.normalize("NFC");
  return LATIN[HANGUL.indexOf(composed)] ?? composed.toLowerCase();
}
